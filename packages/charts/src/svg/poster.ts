import type { MeasureText } from '../measure/measure-text.js';
import { baselineBelow, linesHeight } from '../models/geometry.js';
import type { Label } from '../models/model.js';
import { linesAt, settingsOf, wrapped, type Settings } from '../models/settings.js';
import type { Language } from '../words/language.js';
import { look, type LookName } from './looks.js';
import { textDrawer } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

/** What stands around a drawing that leaves its page. */
export interface PosterWords {
  readonly title: string;
  readonly finding: string;
  /** Below the drawing, each on lines of its own: source and date, note, licence. Empty ones are left out. */
  readonly notes: readonly string[];
  /** For catalogues and search, by the name in Dublin Core, e.g. `{ creator: 'Stadt Musterstadt', date: '2026-03-01' }`. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** One block of text: how it looks, its size in px, the most lines it may have, and the space above it in px. */
interface Block {
  readonly look: LookName;
  readonly size: number;
  readonly maxLines: number;
  readonly above: number;
}

const MARGIN = 48;
const TITLE: Block = { look: 'strong', size: 34, maxLines: 3, above: 0 };
const FINDING: Block = { look: 'label', size: 23, maxLines: 6, above: 14 };
const NOTE: Block = { look: 'quiet', size: 17, maxLines: 4, above: 8 };
const ABOVE_DRAWING = 30;
const BELOW_DRAWING = 26;
const BELOW_LINE = 8;

/** The width of the drawing in a poster that is 1200 px wide, and the size of its labels, in px. */
export const POSTER_DRAWING = { width: 1200 - 2 * MARGIN, fontSize: 18 } as const;

/**
 * A drawing as a picture that explains itself without its page: title and finding above it, source and notes below, on a
 * white ground, and the same as title, description and Dublin Core metadata. 96 px wider than the drawing, in whose
 * direction it is laid out. Looks are attributes only, in the colours of a light page.
 */
export function poster(
  drawing: SvgNode,
  words: PosterWords,
  { language, measure }: { readonly language: Language; readonly measure: MeasureText },
): SvgNode {
  const direction = drawing.attributes['direction'] === 'rtl' ? 'rtl' : 'ltr';
  const width = Number(drawing.attributes['width']) + 2 * MARGIN;
  const settings = settingsOf({ width, language, measure, direction });
  const head = stacked([[words.title, TITLE] as const, [words.finding, FINDING] as const], MARGIN, settings);
  const top = head.bottom + ABOVE_DRAWING;
  const line = top + Number(drawing.attributes['height']) + BELOW_DRAWING;
  const notes = words.notes.map((note) => [note, NOTE] as const);
  const foot = stacked(notes, line + BELOW_LINE, settings);
  const height = Math.ceil(foot.bottom + MARGIN);
  const text = textDrawer(direction, language.direction);
  const texts = [...head.labels, ...foot.labels].flatMap(([label, name]) => text(label, name));
  const written = direction === language.direction ? texts : [node('g', { direction: language.direction }, texts)];
  return node('svg', rootAttributes(drawing, words.title, { width, height, language }), [
    node('title', {}, [words.title]),
    node('desc', {}, [[words.finding, ...words.notes].filter(Boolean).join(' ')]),
    ...(words.metadata ? [metadata({ title: words.title, language: language.tag, ...words.metadata })] : []),
    node('rect', { ...look('plate'), width, height }),
    ...written,
    node('line', { ...look('grid'), x1: MARGIN, y1: line, x2: width - MARGIN, y2: line }),
    node('g', { transform: `translate(${MARGIN},${Math.round(top)})` }, shapesOf(drawing)),
  ]);
}

function rootAttributes(
  { attributes }: SvgNode,
  title: string,
  { width, height, language }: { readonly width: number; readonly height: number; readonly language: Language },
): SvgNode['attributes'] {
  return {
    role: 'group',
    'aria-label': title,
    'xml:lang': language.tag,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    direction: attributes['direction'] ?? language.direction,
    'font-family': attributes['font-family'] ?? 'sans-serif',
  };
}

/** The drawing without its own title and description, which the poster has. */
function shapesOf({ children }: SvgNode): readonly (SvgNode | string)[] {
  return children.filter((child) => typeof child === 'string' || (child.tag !== 'title' && child.tag !== 'desc'));
}

/** Texts one below the other from `top` on, and where the last of them ends. */
function stacked(
  texts: readonly (readonly [string, Block])[],
  top: number,
  settings: Settings,
): { readonly labels: readonly (readonly [Label, LookName])[]; readonly bottom: number } {
  const labels: (readonly [Label, LookName])[] = [];
  let bottom = top;
  for (const [text, block] of texts.filter(([one]) => one !== '')) {
    const lines = wrapped(text, settings.width - 2 * MARGIN, settings, block.maxLines, block.size);
    const x = settings.direction === 'rtl' ? settings.width - MARGIN : MARGIN;
    const y = baselineBelow(bottom + block.above, block.size);
    const label = linesAt(lines, { x, y, size: block.size }, settings);
    labels.push([label, block.look]);
    bottom += block.above + linesHeight(label);
  }
  return { labels, bottom };
}

/** Dublin Core in RDF, as SVG's own `metadata` takes it: https://www.w3.org/TR/SVG2/metadata.html. */
function metadata(fields: Readonly<Record<string, string>>): SvgNode {
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  const namespaces = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  const description = node(
    'rdf:Description',
    { 'rdf:about': '' },
    filled.map(([name, value]) => node(`dc:${name}`, {}, [value])),
  );
  return node('metadata', {}, [node('rdf:RDF', namespaces, [description])]);
}
