import {
  comparisonChart,
  compareTowns,
  drawComparison,
  drawMap,
  estimateText,
  map,
  toSvgString,
  type Language,
  type SvgNode,
} from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import type { Dataset, Geo } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';
import { byDepartment, total } from '../datasets.js';
import { boundaries, square, tiles } from '../geo.js';
import { share } from '../over-time.js';

const LONG = ['Wohnquartier am Stoppelberger Hohl mit Sturzkopf', 'Bürgermeisterei Niedergirmes-Dalheim', 'Au'];
const GRID = tiles({ Nord: [1, 0], West: [0, 1], Mitte: [1, 1], Ost: [2, 1], Süd: [1, 2] });
const AREAS = boundaries({
  Nord: square(8.5, 50.52),
  West: square(8.49, 50.51),
  Mitte: square(8.5, 50.51),
  Ost: square(8.51, 50.51),
  Süd: square(8.5, 50.5),
});
const DATA = byDepartment({ Nord: share(12), West: share(34.5), Mitte: 'C', Ost: 'notCollected', Süd: share(61) });

const picture = (data: Dataset, geo: Geo, width: number, language: Language = de): SvgNode =>
  drawMap(map(data, geo, { width, language, measure: estimateText }));

const towns = (cells: Readonly<Record<string, Parameters<typeof total>[0]>>, language: Language = de): SvgNode => {
  const all = Object.entries(cells).map(([name, periods]) => ({ key: name, name, dataset: total(periods) }));
  return drawComparison(comparisonChart(compareTowns(all, language), { width: 640, language, measure: estimateText }));
};

const PICTURES: readonly (readonly [string, SvgNode])[] = [
  ['map-tiles-640', picture(DATA, GRID, 640)],
  ['map-boundaries-320', picture(DATA, AREAS, 320)],
  ['map-tiles-640-rtl', picture(DATA, GRID, 640, ar)],
  [
    'map-long-labels-320',
    picture(
      byDepartment(Object.fromEntries(LONG.map((name, i) => [name, share(20 + i * 9)]))),
      tiles(Object.fromEntries(LONG.map((name, i) => [name, [i, i % 2]] as const))),
      320,
    ),
  ],
  [
    'map-all-confidential-640',
    picture(byDepartment({ Nord: 'C', West: 'C', Mitte: 'C', Ost: 'C', Süd: 'C' }), GRID, 640),
  ],
  ['map-one-640', picture(byDepartment({ Nord: share(24) }), boundaries({ Nord: square(8.5, 50.5) }), 640)],
  [
    'comparison-640',
    towns({
      Zettstadt: { 2025: share(30) },
      Adorf: { 2025: share(18) },
      Mitte: { 2025: 'C' },
      Ost: { 2025: share(24) },
    }),
  ],
  [
    'comparison-640-rtl',
    towns({ Zettstadt: { 2025: share(30) }, Adorf: { 2025: share(18) }, Ost: { 2025: share(24) } }, ar),
  ],
  ['comparison-all-confidential-640', towns({ Zettstadt: { 2025: 'C' }, Adorf: { 2025: 'C' } })],
  ['comparison-long-labels-640', towns(Object.fromEntries(LONG.map((name, i) => [name, { 2025: share(20 + i * 9) }])))],
  ['comparison-one-640', towns({ Adorf: { 2025: share(18) } })],
];

describe('maps and comparisons', () => {
  it.each(PICTURES)('%s is the picture that somebody looked at', async (name, drawing) => {
    await expect(toSvgString(drawing).replaceAll('><', '>\n<')).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });

  it.each(PICTURES)('%s has no ids, no styles and no number that is none', (_, drawing) => {
    const text = toSvgString(drawing);
    expect(text).not.toMatch(/\sid=|\sstyle=|NaN|Infinity|undefined/);
    expect(text).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });
});
