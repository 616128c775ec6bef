import { dataSheet, methodSentences, say, type Language } from '@teilhabe/charts';
import { notesOf } from '../notes.js';
import type { Reusable } from '../reusable.js';
import { workbook } from './workbook.js';

/** Letters in the widest line of a column of numbers and of one of sentences. */
const WIDEST = { data: 44, notes: 100 } as const;

/**
 * An indicator as a workbook: a sheet with the table that is shown, its numbers as numbers, and a sheet that says what they
 * are, where they come from, and what stands in their place; `link` leads back to the view.
 */
export function workbookOf(
  { data, title, finding, state }: Reusable,
  {
    language,
    direction,
    link,
  }: { readonly language: Language; readonly direction: 'ltr' | 'rtl'; readonly link: string },
): Uint8Array<ArrayBuffer> {
  const { dataset, index } = data;
  const table = dataSheet(dataset, language, state.period ? { period: state.period } : {});
  const sentences = [
    ...[title, table.caption, finding],
    ...methodSentences(dataset, language).map(({ text }) => text),
    ...notesOf(data, language),
    ...table.notes,
    ...table.signs,
    link,
  ];
  const notes = [...new Set(sentences)].filter(Boolean).map((sentence) => [sentence]);
  return workbook(
    [
      {
        name: say(language, 'sheet.title', { sheet: 'data' }),
        rows: [table.columns, ...table.rows],
        widest: WIDEST.data,
      },
      { name: say(language, 'sheet.title', { sheet: 'notes' }), rows: notes, widest: WIDEST.notes },
    ],
    { title, description: finding, creator: index?.publisher ?? '', language: language.tag, direction },
  );
}
