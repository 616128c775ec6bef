import { dataTable, finding, formatDate, textIn, type TableRow } from '@teilhabe/charts';
import { foreignText } from '../../html/foreign-text.js';
import { spansOf, type Span } from '../../html/phrase.js';
import { datasetReading } from '../../html/reading.js';
import { publishedDataset, type FillContext } from '../blocks/fill-context.js';
import type { Wish } from './template.js';
import { TemplateError } from './template-problem.js';

type Fill = (wish: Wish, context: FillContext) => readonly Span[];

/** What may stand in `{{…}}`: facts of the publication, and words of an indicator. */
export const PLACEHOLDERS: Readonly<Record<string, Fill>> = {
  publication: (_, { publication, language }) => [
    { text: textIn(publication.index.extension.teilhabe.title, language.tag) },
  ],
  publisher: (_, { publication }) => [{ text: publication.index.extension.teilhabe.publisher }],
  edition: (_, { publication, language }) => [
    { text: formatDate(language, publication.index.extension.teilhabe.edition) },
  ],
  title: (wish, context) =>
    spansOf(foreignText(datasetReading(datasetOf(wish, context), context.language).title, context.language)),
  finding: (wish, context) => {
    const dataset = datasetOf(wish, context);
    return [{ text: finding(dataset, context.language, periodIn(wish)) }];
  },
  value: cell,
  period: (wish, context) => [{ text: rowOf(wish, context).row.header }],
};

/** One cell of an indicator's table: the newest value, or that of `period=`, `category=` and `column=`. */
function cell(wish: Wish, context: FillContext): readonly Span[] {
  const { row, columns } = rowOf(wish, context);
  const { column = columns[0] ?? '' } = wish.options;
  if (!columns.includes(column)) throw new TemplateError('option', `column=${column}`, columns.join(', '));
  return [{ text: row.cells[columns.indexOf(column)] ?? '' }];
}

function rowOf(wish: Wish, context: FillContext): { readonly row: TableRow; readonly columns: readonly string[] } {
  const dataset = datasetOf(wish, context);
  const table = dataTable(dataset, context.language, periodIn(wish));
  const { period, category } = wish.options;
  const [, ...columns] = table.columns.map(({ id }) => id);
  const periods = dataset.dimension['period']?.category.index ?? [];
  if (period !== undefined && !periods.includes(period))
    throw new TemplateError('option', `period=${period}`, periods.join(', '));
  const isTotal = table.rows.some(({ keys = [] }) => periods.includes(keys[0] ?? ''));
  const wanted = isTotal ? (period ?? periods.at(-1) ?? '') : (category ?? '');
  const row = table.rows.find(({ keys = [] }) => keys.includes(wanted));
  if (row !== undefined) return { row, columns };
  const known = isTotal ? periods : table.rows.flatMap(({ keys = [] }) => keys[1] ?? []);
  throw new TemplateError('category', wish.words[0] ?? '', known.join(', '));
}

function datasetOf({ name, words, options }: Wish, context: FillContext) {
  const [id = ''] = words;
  if (id === '') throw new TemplateError('which', name);
  return publishedDataset(id, options['breakdown'] ?? '', context).dataset;
}

function periodIn({ options: { period } }: Wish) {
  return period === undefined ? {} : { period };
}
