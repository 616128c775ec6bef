import {
  chart,
  draw,
  estimateText,
  finding,
  poster,
  POSTER_DRAWING,
  toSvgString,
  type Language,
  type PosterWords,
  type SvgNode,
} from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { describe, expect, it } from 'vitest';
import { published } from '../datasets.js';

const NOTES = [
  'Quelle: Stadt Musterstadt, Befragung der Beschäftigten, Stand: 1. März 2026',
  'Fiktive Daten zur Veranschaulichung.',
];

function picture(
  name: string,
  more: { direction?: 'rtl'; words?: Partial<PosterWords>; language?: Language } = {},
): SvgNode {
  const { direction, words, language = de } = more;
  const dataset = published(name);
  const options = { ...POSTER_DRAWING, language, measure: estimateText, ...(direction ? { direction } : {}) };
  return poster(
    draw(chart(dataset, options)),
    { title: dataset.label, finding: finding(dataset, language), notes: NOTES, ...words },
    { language, measure: estimateText },
  );
}

function* all(node: SvgNode): Generator<SvgNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* all(child);
}

const pretty = (svg: string) => `${svg.replace(/><(?!tspan|\/text)/g, '>\n<')}\n`;

describe('poster(drawing, words, context)', () => {
  it.each([
    ['poster-hr1', picture('hr1')],
    ['poster-departments-rtl', picture('hr1~department', { direction: 'rtl' })],
  ])('%s is the picture that somebody looked at', async (name, drawing) => {
    await expect(pretty(toSvgString(drawing))).toMatchFileSnapshot(`../snapshots/${name}.svg`);
  });

  it('is 1200 px wide, as high as its parts, and says everything in title, description and metadata', () => {
    const metadata = { creator: 'Stadt Musterstadt', date: '2026-03-01', rights: '' };
    const root = picture('hr1', { words: { metadata } });
    expect(root.attributes['width']).toBe(1200);
    const svg = toSvgString(root);
    expect(svg).toContain('<title>Beschäftigte mit Migrationshintergrund</title>');
    expect(svg).toMatch(/<desc>[^<]*24,0[^<]*Quelle: Stadt Musterstadt[^<]*Fiktive Daten[^<]*<\/desc>/);
    expect(svg).toContain('<dc:creator>Stadt Musterstadt</dc:creator><dc:date>2026-03-01</dc:date>');
    expect(svg).not.toContain('dc:rights');
    expect(svg.match(/<title>/g)).toHaveLength(1);
    const bottom = Math.max(
      ...[...all(root)].filter(({ tag }) => tag === 'text').map(({ attributes }) => Number(attributes['y'])),
    );
    expect(bottom).toBeLessThan(Number(root.attributes['height']));
  });

  it('keeps its texts apart and within its margins, however long they are', () => {
    const long = 'Beschäftigte mit Migrationshintergrund in allen Ämtern und Eigenbetrieben '.repeat(4);
    const root = picture('hr1', { words: { title: long, finding: long, notes: [long, long] } });
    const own = root.children.filter((child): child is SvgNode => typeof child !== 'string' && child.tag === 'text');
    expect(own).toHaveLength(4);
    for (const { attributes, children } of own) {
      const lines = children
        .flatMap((child) => (typeof child === 'string' ? child : child.children))
        .filter((line) => typeof line === 'string');
      for (const line of lines) expect(estimateText(line, Number(attributes['font-size']))).toBeLessThanOrEqual(1104);
    }
    const top = Number(/translate\(48,(\d+)\)/.exec(toSvgString(root))![1]);
    const [title, sentence, note] = own.map(({ attributes }) => Number(attributes['y']));
    expect(title!).toBeLessThan(sentence!);
    expect(sentence!).toBeLessThan(top);
    expect(note!).toBeGreaterThan(top);
  });

  it('leaves out what there is not', () => {
    const root = picture('hr1', { words: { finding: '', notes: [] } });
    expect(root.children.filter((child) => typeof child !== 'string' && child.tag === 'text')).toHaveLength(1);
    expect(toSvgString(root)).not.toContain('<metadata');
  });

  it('needs nothing else: no class of a page gives it its colours, and it has no ids and no styles', () => {
    const root = picture('hr1~department');
    for (const item of all(root)) {
      expect(Object.keys(item.attributes)).not.toContain('id');
      expect(Object.keys(item.attributes)).not.toContain('style');
    }
    expect(root.attributes['class']).toBeUndefined();
    expect(toSvgString(root)).not.toMatch(/NaN|Infinity|undefined|null|url\(|var\(/);
  });
});
