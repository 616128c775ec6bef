import { spansOf } from '../../html/phrase.js';
import type { Reading } from '../../html/reading.js';
import type { ReportBlock } from '../report-document.js';
import type { FillContext } from './fill-context.js';
import { headingBlock } from './heading.js';

/** What of a reading a report may leave out; sources and notes always stand beside the numbers. */
export const PARTS = ['heading', 'finding', 'drawing', 'table', 'method'] as const;

export type Part = (typeof PARTS)[number];

/** A reading as blocks of a report: heading, sentence, drawing, table, what else it has, method, sources. */
export function readingBlocks(
  reading: Reading,
  context: FillContext,
  { parts = PARTS, more = [] }: { readonly parts?: readonly Part[]; readonly more?: readonly ReportBlock[] } = {},
): readonly ReportBlock[] {
  const has = (part: Part) => parts.includes(part);
  const table = has('table') && reading.table !== null ? [{ kind: 'table', table: reading.table } as const] : [];
  const figure = has('drawing') ? figureBlock(reading, context, { table: has('table'), finding: has('finding') }) : [];
  return [
    ...(has('heading') ? [headingBlock(reading.title, context)] : []),
    ...(has('finding') && reading.finding !== ''
      ? [{ kind: 'paragraph', tone: 'finding', words: [{ text: reading.finding }] } as const]
      : []),
    ...(reading.tableFirst ? [...table, ...figure] : [...figure, ...table]),
    ...more,
    ...(has('method') ? methodBlocks(reading, context) : []),
    ...reading.notes
      .map(spansOf)
      .filter((words) => words.length > 0)
      .map((words) => ({ kind: 'paragraph', tone: 'note', words }) as const),
  ];
}

/** Whoever cannot see the drawing is sent to the table, or told the finding where neither stands there. */
function figureBlock(
  { title, finding, draw, fitsNarrow, table }: Reading,
  { words }: FillContext,
  shown: { readonly table: boolean; readonly finding: boolean },
): readonly ReportBlock[] {
  if (draw === null) return [];
  const alt = words.drawing(title.text, shown.table && table !== null);
  const told = shown.finding || finding === '' ? alt : `${alt} ${finding}`;
  return [{ kind: 'figure', alt: told, draw, fitsNarrow }];
}

function methodBlocks({ method }: Reading, { words }: FillContext): readonly ReportBlock[] {
  if (method.length === 0) return [];
  return [
    { kind: 'paragraph', tone: 'note', words: [{ text: words.method, strong: true }] },
    { kind: 'list', ordered: false, tone: 'note', items: method.map(spansOf) },
  ];
}
