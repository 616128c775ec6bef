import { toSvgString, type Language } from '@teilhabe/charts';
import { lines, tableMarkup } from './data-table.js';
import { downloads, methodDetails, tableDetails, WIDTHS } from './figure.js';
import { foreignText } from './foreign-text.js';
import { html, Markup, trusted } from './markup.js';
import type { Reading } from './reading.js';

/**
 * In what a reading stands: a figure alone, a figure in our element, or plain blocks in a `div` for editors that keep neither
 * our tags nor drawings, figures and disclosures.
 */
export type Form = 'figure' | 'element' | 'div';

/** The forms by name. */
export const FORMS: readonly Form[] = ['figure', 'element', 'div'];

/** How a reading is put into somebody's page. */
export interface SnippetOptions {
  readonly form: Form;
  readonly language: Language;
  /** The element that shows the same, by what its tag ends with. */
  readonly kind: string;
  /** Attributes of the element, without a prefix; '' is left out. `src` is the index as the page addresses it, `sources` those of a comparison. */
  readonly attributes: Readonly<Record<string, string>>;
  /** `inline`, `none`, or the address of an SVG file. */
  readonly drawing: string;
  /** Of the drawing, in px. */
  readonly width: number;
  /** Of the figure's own heading, 1 to 6. */
  readonly headingLevel: number;
  /** What the tags and the data attribute begin with. */
  readonly prefix: string;
}

/** A reading as markup to put into a page; without styles and scripts of its own, on lines that end with a block. */
export function snippet(reading: Reading, options: SnippetOptions): string {
  const { form, kind, attributes, prefix } = options;
  const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value] as const);
  // Markup that names where its data are may be shown live; inside our element it only names what it shows.
  const isAddressed = Boolean(attributes['src'] || attributes['sources']);
  const asking = form === 'element' || !isAddressed ? data : [[`data-${prefix}`, kind] as const, ...data];
  const body = form === 'div' ? plain(reading, options) : figure(reading, options);
  const place = form === 'div' ? 'div' : 'figure';
  const baked = enclosed(place, [...local(options), ...asking], body);
  if (form !== 'element') return baked;
  return enclosed(`${prefix}-${kind}`, Object.entries(attributes), baked);
}

/** How the text is to be read, and the class for the style sheet. */
function local({ language: { tag, direction } }: SnippetOptions): readonly (readonly [string, string])[] {
  return [
    ['class', 'teilhabe-baked'],
    ['lang', tag],
    ['dir', direction],
  ];
}

function figure(reading: Reading, options: SnippetOptions): string {
  const { language, attributes } = options;
  return joined([
    html`<figcaption>${heading(reading, options)}${finding(reading)}</figcaption>`,
    ...inReadingOrder(reading, drawn(reading, options), tableDetails(reading, language)),
    methodDetails(reading, language),
    reading.parts(options.headingLevel + 1, options.attributes['src'] ?? ''),
    lines(reading.notes),
    attributes['src'] ? downloads(reading, attributes['src']) : null,
  ]);
}

/**
 * Headings, paragraphs, links and a table: what editors and their sanitizers keep. The table has no region of its own to
 * scroll in, for some take its `tabindex` away, and no keyboard would reach it; the style sheet lets its words break instead.
 */
function plain(reading: Reading, options: SnippetOptions): string {
  const { attributes } = options;
  const image = drawn(reading, options);
  return joined([
    heading(reading, options),
    finding(reading),
    ...inReadingOrder(reading, image && html`<p>${image}</p>`, reading.table && tableMarkup(reading.table)),
    reading.parts(options.headingLevel + 1, options.attributes['src'] ?? ''),
    ...reading.method.map((sentence) => html`<p class="teilhabe-source">${sentence}</p>`),
    ...reading.notes.map((note) => note !== '' && html`<p class="teilhabe-source">${note}</p>`),
    attributes['src'] ? downloads(reading, attributes['src']) : null,
  ]);
}

function inReadingOrder({ tableFirst }: Reading, drawing: Markup | null, table: Markup | null) {
  return tableFirst ? [table, drawing] : [drawing, table];
}

function heading({ title }: Reading, { headingLevel, language }: SnippetOptions): Markup {
  const tag = trusted(`h${headingLevel}`);
  return html`<${tag}>${foreignText(title, language)}</${tag}>`;
}

function finding(reading: Reading): Markup {
  return html`<p class="teilhabe-finding">${reading.finding}</p>`;
}

function drawn(reading: Reading, { drawing, width }: SnippetOptions): Markup | null {
  const { draw } = reading;
  if (drawing === 'none' || draw === null) return null;
  const node = draw(width);
  if (drawing === 'inline') return inline(draw, reading.fitsNarrow, width);
  const { height = '' } = node.attributes;
  return html`<img
    class="teilhabe-drawing"
    src="${drawing}"
    alt="${reading.title.text}"
    width="${width}"
    height="${height}"
  />`;
}

/** Where there is no style sheet, the drawing for narrow places is hidden; the sheet shows the one that fits. */
function inline(draw: NonNullable<Reading['draw']>, fitsNarrow: boolean, width: number): Markup {
  const svg = (pixels: number) => trusted(toSvgString(draw(pixels)));
  const wide = html`<div class="teilhabe-wide">${svg(width)}</div>`;
  if (!fitsNarrow || width <= WIDTHS.narrow) return html`<div>${svg(width)}</div>`;
  return html`${wide}
    <div class="teilhabe-narrow" hidden>${svg(WIDTHS.narrow)}</div>`;
}

/** Tags around which space means nothing. */
const AROUND = /\s*(<\/?(?:table|caption|thead|tbody|tr|th|td|details|summary|div|p|figcaption|h\d)\b[^>]*>)\s*/g;

/** Blocks on a line each, without empty ones; line-wise editors would make paragraphs of what is broken within. */
function joined(blocks: readonly (Markup | false | null)[]): string {
  const present = blocks.filter((block) => block instanceof Markup);
  return present.map(({ text }) => tidy(text)).join('\n');
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\s+>/g, '>')
    .replace(AROUND, '$1');
}

function enclosed(tag: string, attributes: readonly (readonly [string, string])[], content: string): string {
  const written = attributes.filter(([, value]) => value !== '').map(([name, value]) => html` ${name}="${value}"`);
  return html`<${trusted(tag)}${written}>\n${trusted(content)}\n</${trusted(tag)}>`.text;
}
