import { chartStyles } from '@teilhabe/charts';
import { describe, expect, it } from 'vitest';
import { looks } from '../../../packages/charts/src/svg/looks.js';
import { palette, type ColourName } from '../../../packages/charts/src/svg/palette.js';

/** Relative luminance and contrast: WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [a, b].map(luminance).sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const CLASSES = ['sequential-1', 'sequential-2', 'sequential-3', 'sequential-4', 'sequential-5'] as const;

describe.each(['light', 'dark'] as const)('palette, %s', (scheme) => {
  const of = (name: ColourName) => palette[name][scheme];
  const shapes: readonly ColourName[] = [
    'series-1',
    'series-2',
    'series-3',
    'series-4',
    'series-5',
    'series-6',
    'hatch',
    'negative-2',
    'negative-1',
    'neutral',
    'positive-1',
    'positive-2',
  ];

  it.each(shapes)('%s has 3:1 against the background', (name) => {
    expect(contrast(of(name), of('background'))).toBeGreaterThanOrEqual(3);
  });

  it.each(['text', 'quiet', 'focus'] as const)('%s has 4.5:1 against the background and the band of a lane', (name) => {
    expect(contrast(of(name), of('background'))).toBeGreaterThanOrEqual(4.5 * 1.2);
  });

  it.each(['negative-2', 'negative-1', 'neutral', 'positive-1', 'positive-2'] as const)(
    'the text on %s has 4.5:1',
    (tone) => {
      expect(contrast(of(looks[`on-${tone}`].fill), of(tone))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(CLASSES)('the number on %s has 4.5:1', (name) => {
    expect(contrast(of(looks[`on-${name}`].fill), of(name))).toBeGreaterThanOrEqual(4.5);
  });

  it('the classes go from near the background to far from it, each clearly apart from the last', () => {
    const away = CLASSES.map((name) => contrast(of(name), of('background')));
    away.slice(1).forEach((ratio, i) => expect(ratio / away[i]!).toBeGreaterThan(1.3));
  });
});

describe('chartStyles', () => {
  it('sets the numbers of classes in the system colour that belongs to that of their cell', () => {
    const [, forced = ''] = chartStyles.split('@media (forced-colors:active)');
    const pairs: Readonly<Record<string, string>> = {
      Canvas: 'CanvasText',
      Highlight: 'HighlightText',
      CanvasText: 'Canvas',
    };
    for (const name of CLASSES) {
      const own = new RegExp(`\\.on-${name}\\{fill:(\\w+)\\}`).exec(forced)?.[1];
      expect(own ?? palette[looks[`on-${name}`].fill].forced).toBe(pairs[palette[name].forced]);
    }
  });

  it('colours every look through a property that a page can set', () => {
    for (const [name, { fill, stroke }] of Object.entries<{ fill?: string; stroke?: string }>(looks)) {
      if (fill && fill !== 'none')
        expect(chartStyles).toMatch(new RegExp(`\\.${name}\\{[^}]*fill:var\\(--_${fill}\\)`));
      if (stroke) expect(chartStyles).toMatch(new RegExp(`\\.${name}\\{[^}]*stroke:var\\(--_${stroke}\\)`));
    }
    for (const name of Object.keys(palette)) expect(chartStyles).toContain(`var(--teilhabe-${name},`);
  });

  it('knows dark, forced colours, print and the focus', () => {
    expect(chartStyles).toContain('light-dark(var(--teilhabe-series-1,#1466b8),var(--teilhabe-series-1,#5aa9f5))');
    expect(chartStyles).toContain('@media (forced-colors:active)');
    expect(chartStyles).toContain('@media print');
    expect(chartStyles).toContain('.mark:focus-visible .focus-ring');
    expect(chartStyles).not.toMatch(/url\(|@import|<|undefined/);
  });
});
