import type { Table, TextColumn } from '../csv/table.js';
import type { Problem, ProblemCode } from '../problem.js';
import type { CheckedColumn } from './check-column.js';
import { fieldsMatchOf, hasPersonalFields, type TableSchema } from './schema.js';

/** What is said of a table's cells, by the position of their row, from 0. */
export interface CellRules {
  /** Whether these texts of a row may not be shown: they may be personal, although they stand under other headings. */
  readonly hides: (at: number, texts: readonly string[]) => boolean;
  /** Whether one problem of the row says already why its cells are wrong. */
  readonly explained: (at: number) => boolean;
}

/** What puts cells under other columns' headings. */
const SLIPS: readonly ProblemCode[] = ['missing-cell', 'extra-cell', 'quote-error'];

/**
 * The rules for a table's cells. In a table with personal fields no cell is shown where columns or rows may have slipped:
 * headings do not fit, a row has too few or too many cells, or several cells of a row are wrong. Nor is a text that
 * stands in a personal column as well; that a cell is empty is always said. A row with too few or too many cells is explained by that.
 */
export function cellRules(
  table: Table,
  schema: TableSchema,
  { labels, columns }: { readonly labels: readonly Problem[]; readonly columns: readonly CheckedColumn[] },
): CellRules {
  const slips = table.problems.filter(({ code }) => SLIPS.includes(code));
  const slipped = new Set(slips.map(({ row }) => row));
  const explained = (at: number) => slipped.has(table.rows[at]);
  if (!hasPersonalFields(schema)) return { hides: () => false, explained };
  const hasText = (texts: readonly string[]) => texts.some((text) => text !== '');
  if (slips.length > 0 || labels.some((label) => mayHaveMoved(label, schema)))
    return { hides: (_, texts) => hasText(texts), explained };
  const personal = personalTexts(columns);
  const wrong = wrongPerRow(table, columns);
  const hides = (at: number, texts: readonly string[]) =>
    hasText(texts) && (wrong[at]! > 1 || texts.some((text) => personal.has(text.trim())));
  return { hides, explained };
}

/** Whatever is wrong with headings may have moved columns, but for a further column that the schema allows. */
function mayHaveMoved({ code, severity }: Problem, schema: TableSchema): boolean {
  return code !== 'extra-label' || severity === 'error' || fieldsMatchOf(schema) === undefined;
}

/** How many cells of each row are wrong; from two on the row may have slipped. */
function wrongPerRow({ length }: Table, columns: readonly CheckedColumn[]): Uint16Array {
  const counts = new Uint16Array(length);
  for (const { cells, text } of columns) {
    if (cells.every(({ problem }) => problem === undefined)) continue;
    text.codes.forEach((code, at) => {
      if (cells[code]!.problem) counts[at]! += 1;
    });
  }
  return counts;
}

/** The texts of personal columns that can be told from any number. */
function personalTexts(columns: readonly CheckedColumn[]): ReadonlySet<string> {
  const personal = columns.filter(({ column }) => column.field['teilhabe:personal'] === true);
  return new Set(personal.flatMap(({ text }) => lettered(text)));
}

function lettered({ dictionary }: TextColumn): readonly string[] {
  return dictionary.filter((text) => /\p{L}/u.test(text)).map((text) => text.trim());
}
