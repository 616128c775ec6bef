import { say, type Language } from '@teilhabe/charts';
import { originNotes } from '../origin.js';
import type { Reusable, ReusableWords } from '../reusable.js';
import { workbook } from './workbook.js';

/** Letters in the widest line of a column of numbers and of one of sentences. */
const WIDEST = { data: 44, notes: 100 } as const;

/** What a workbook holds. */
type Content = Pick<Reusable, 'title' | 'finding'> & ReusableWords;

/**
 * What an element shows as a workbook: a sheet with its table, numbers as numbers, and a sheet that says what they are,
 * where they come from, and what stands in their place; `link` leads back to the view.
 */
export function workbookOf(
  { title, finding, sheet, method, origin }: Content,
  {
    language,
    direction,
    link,
  }: { readonly language: Language; readonly direction: 'ltr' | 'rtl'; readonly link: string },
): Uint8Array<ArrayBuffer> {
  const sentences = [
    ...[title, sheet.caption, finding],
    ...method,
    ...originNotes(origin, language),
    ...sheet.notes,
    ...sheet.signs,
    link,
  ];
  const notes = [...new Set(sentences)].filter(Boolean).map((sentence) => [sentence]);
  return workbook(
    [
      {
        name: say(language, 'sheet.title', { sheet: 'data' }),
        rows: [sheet.columns, ...sheet.rows],
        widest: WIDEST.data,
      },
      { name: say(language, 'sheet.title', { sheet: 'notes' }), rows: notes, widest: WIDEST.notes },
    ],
    { title, description: finding, creator: origin.index?.publisher ?? '', language: language.tag, direction },
  );
}
