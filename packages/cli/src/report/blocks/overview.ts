import { dataTable, datasetLabel, formatSigned, textIn, type TableRow } from '@teilhabe/charts';
import { datasetReading } from '../../html/reading.js';
import { spansOf, plainText } from '../../html/phrase.js';
import type { ReportBlock } from '../report-document.js';
import { TemplateError } from '../template/template-problem.js';
import type { FillContext, PublishedDataset } from './fill-context.js';

/** The newest numbers of several indicators in one table, what changed since their first period, and their sources. */
export function overviewBlocks(found: readonly PublishedDataset[], context: FillContext): readonly ReportBlock[] {
  const { words, language } = context;
  const column = (id: string, label: string, numeric: boolean) => ({ id, label, numeric });
  const notes = found.flatMap(({ dataset }) => datasetReading(dataset, language).notes.map(spansOf));
  const present = notes.filter((note) => note.length > 0);
  const said = present.filter((note, i) => present.findIndex((other) => plainText(other) === plainText(note)) === i);
  return [
    {
      kind: 'table',
      table: {
        caption: words.overview,
        columns: [
          column('header', words.indicator, false),
          column('period', words.period, false),
          column('value', words.value, true),
          column('change', words.change, true),
        ],
        rows: found.map((one) => overviewRow(one, context)),
      },
    },
    {
      kind: 'paragraph',
      tone: 'note',
      words: said.flatMap((note, i) => (i === 0 ? note : [{ text: ' · ' }, ...note])),
    },
  ];
}

function overviewRow({ dataset }: PublishedDataset, { language, words }: FillContext): TableRow {
  const newest = newestRow(dataset, language);
  const { facts } = dataset.extension.teilhabe ?? {};
  const unit = dataset.dimension['measure']?.category.unit?.['value'];
  const change = facts && words.since(signed(language, facts.difference, unit), firstPeriod(dataset, language.tag));
  return {
    header: datasetLabel(dataset, language.tag),
    cells: [newest?.header ?? '', newest?.cells[0] ?? '', change ?? '–'],
  };
}

/** A rise has its sign too, since a bare number beside a value might be taken for another value. */
function signed(...[language, difference, unit]: Parameters<typeof formatSigned>): string {
  const words = formatSigned(language, difference, unit);
  return difference > 0 ? `+${words}` : words;
}

function newestRow(dataset: PublishedDataset['dataset'], language: FillContext['language']): TableRow | undefined {
  const { breakdown = [], answers } = dataset.extension.teilhabe ?? {};
  if (breakdown.length === 0 && answers === undefined) return dataTable(dataset, language).rows.at(-1);
  throw new TemplateError('total', datasetLabel(dataset, language.tag));
}

function firstPeriod({ dimension, extension }: PublishedDataset['dataset'], tag: string): string {
  const code = extension.teilhabe?.facts?.first ?? '';
  return textIn(dimension['period']?.extension?.teilhabe?.periods?.[code]?.text ?? {}, tag) || code;
}
