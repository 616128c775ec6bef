import { dataTable, datasetLabel, formatNumber, textIn, type TableModel, type TableRow } from '@teilhabe/charts';
import { paragraph, type ReportBlock } from '../report-document.js';
import type { FillContext, PublishedDataset } from './fill-context.js';

/**
 * Every goal that the publication states: the targets of its indicators, and the indicators that measure attainment, which say
 * of every period what was intended and what became of it. A sentence where there is none.
 */
export function goalBlocks(context: FillContext): readonly ReportBlock[] {
  const { publication, words } = context;
  const rows = publication.datasets.flatMap((one) => goalRows(one, context));
  if (rows.length === 0) return [paragraph(words.noGoals, 'note')];
  const label = (id: string, text: string, numeric = false) => ({ id, label: text, numeric });
  const columns = [
    label('header', words.indicator),
    label('period', words.period),
    label('value', words.value, true),
    label('goal', words.goal),
  ];
  return [{ kind: 'table', table: { caption: words.goals, columns, rows } }];
}

function goalRows({ dataset }: PublishedDataset, { language }: FillContext): readonly TableRow[] {
  const { targets = [], measureType, breakdown = [], answers } = dataset.extension.teilhabe ?? {};
  if (breakdown.length > 0 || answers !== undefined) return [];
  const table = dataTable(dataset, language);
  const newest = table.rows.at(-1);
  if (newest === undefined) return [];
  const row = (goal: string): TableRow => ({
    header: datasetLabel(dataset, language.tag),
    cells: [newest.header, newest.cells[0] ?? '', goal],
  });
  const unit = dataset.dimension['measure']?.category.unit?.['value'];
  const stated = targets.map(({ label, period, value }) =>
    row(`${textIn(label, language.tag)} (${period}): ${formatNumber(language, value, unit)}`),
  );
  return measureType === 'attainment' ? [...stated, row(intended(dataset, table, language))] : stated;
}

/** What was intended and what became of it, as the table of an attainment says it; bare numbers, without needless decimals. */
function intended(
  dataset: PublishedDataset['dataset'],
  { columns }: TableModel,
  language: FillContext['language'],
): string {
  const { index } = dataset.dimension['measure']!.category;
  const last = dataset.value.slice(-index.length);
  return ['target', 'actual']
    .flatMap((measure) => {
      const value = last[index.indexOf(measure)];
      const label = columns.find(({ id }) => id === measure)?.label ?? measure;
      return value === null || value === undefined ? [] : [`${label}: ${formatNumber(language, value)}`];
    })
    .join(', ');
}
