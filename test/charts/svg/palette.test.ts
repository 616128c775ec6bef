import type { ChartModel } from '@teilhabe/charts';
import { describe, expect, it } from 'vitest';
import type { SeriesName } from '../../../packages/charts/src/models/series-names.js';
import { looks } from '../../../packages/charts/src/svg/looks.js';
import { palette } from '../../../packages/charts/src/svg/palette.js';
import { BAR_PICTURES } from '../bar-pictures.js';
import { colourDifference, contrast, seen, VISIONS, type Lab } from './colour-difference.js';

const SERIES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const;
const BARS = ['bar-1', 'bar-2', 'bar-3', 'bar-4', 'bar-5', 'bar-6'] as const;
const PAIRS = SERIES.flatMap((a, i) => SERIES.slice(i + 1).map((b) => [a, b] as const));
/** In grey, hue is gone, and the charts tell series apart by name, order or shape. */
const COLOURED = VISIONS.filter((vision) => vision !== 'grey');
const LEAST_DIFFERENCE = 14;

it.each<readonly [Lab, Lab, number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [56, -27, -3], 31.903],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('colourDifference(%j, %j) is that of Sharma et al. (2005), table 1: %d', (a, b, expected) => {
  expect(colourDifference(a, b)).toBeCloseTo(expected, 4);
  expect(colourDifference(b, a)).toBeCloseTo(expected, 4);
});

it('seen(colour, vision) leaves greys as they are and takes from red and green what tells them apart', () => {
  for (const vision of VISIONS)
    expect(colourDifference(seen('#808080', vision), seen('#808080', 'normal'))).toBeLessThan(0.1);
  const distance = (vision: (typeof VISIONS)[number]) =>
    colourDifference(seen('#c04040', vision), seen('#4f8000', vision));
  expect(distance('deuteranopia')).toBeLessThan(distance('normal') / 2);
  expect(distance('protanopia')).toBeLessThan(distance('normal') / 2);
});

describe.each(['light', 'dark'] as const)('palette, %s', (scheme) => {
  const { background } = palette;

  it.each(SERIES)('%s has a contrast of 3 to the background', (name) => {
    expect(contrast(palette[name][scheme], background[scheme])).toBeGreaterThanOrEqual(3);
  });

  it.each(['label', 'quiet', 'value', 'strong'] as const)('text of the look %s has 4.5 to the background', (name) => {
    expect(contrast(palette[looks[name].fill][scheme], background[scheme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(BARS)('the text on %s has 4.5', (name) => {
    const [text, bar] = [looks[`on-${name}`].fill, looks[name].fill];
    expect(contrast(palette[text][scheme], palette[bar][scheme])).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(COLOURED)('in %s vision', (vision) => {
    it.each(PAIRS)('%s and %s differ by ΔE 14', (a, b) => {
      const difference = colourDifference(seen(palette[a][scheme], vision), seen(palette[b][scheme], vision));
      expect(difference).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    });
  });
});

describe('in grey', () => {
  const hues = PAIRS.filter(([a, b]) =>
    (['light', 'dark'] as const).some(
      (scheme) =>
        colourDifference(seen(palette[a][scheme], 'grey'), seen(palette[b][scheme], 'grey')) < LEAST_DIFFERENCE,
    ),
  );

  it('hues alone do not tell series apart, so that a second cue is needed', () => {
    expect(hues.length).toBeGreaterThan(0);
  });

  it.each(BAR_PICTURES)('%s names every series that it shows', (_, model) => {
    const names = namesOf(model);
    const numbers = model.marks.flatMap((mark) => ('series' in mark ? [mark.series] : []));
    if (names.length === 0) return expect(new Set(numbers).size).toBeLessThanOrEqual(1);
    expect(new Set(names.map(({ series }) => series))).toEqual(new Set(numbers));
    expect(names.every(({ label }) => label.lines.join('') !== '')).toBe(true);
  });
});

/** Where a picture names its series: in a key, at the bars, or at the parts and the gaps. */
function namesOf(model: ChartModel): readonly SeriesName[] {
  switch (model.kind) {
    case 'grouped-bar':
    case 'stacked-bar':
      return model.series;
    case 'part-to-whole':
      return model.marks.flatMap((mark) => {
        if (mark.kind === 'part') return [mark.name];
        return 'partName' in mark ? (mark.partName ?? []) : [];
      });
    default:
      return [];
  }
}
