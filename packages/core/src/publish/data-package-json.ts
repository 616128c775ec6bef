import type { Monitor } from '../monitor/monitor.js';
import type { Dataset, Texts } from '../publication.js';
import { csvColumns } from '../open-data/csv-columns.js';
import { GERMAN_EXCEL, INTERNATIONAL, type CsvDialect } from './csv-file.js';

/** The publication's own `datapackage.json` (Frictionless Data Package v2): its downloads, for machines. */
export function publishedPackage(
  { dataPackage }: Monitor,
  datasets: readonly { readonly stem: string; readonly dataset: Dataset }[],
): unknown {
  const note = dataPackage['teilhabe:note'];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataPackage.name,
    title: dataPackage.title,
    ...(note ? { description: Object.values(note).join(' ') } : {}),
    created: dataPackage.created,
    ...(dataPackage.homepage ? { homepage: dataPackage.homepage } : {}),
    licenses: dataPackage.licenses ?? [],
    contributors: dataPackage.contributors ?? [],
    resources: datasets.flatMap(({ stem, dataset }) => [
      resource(stem, `csv/${stem}.csv`, dataset, GERMAN_EXCEL),
      resource(`${stem}.en`, `csv/${stem}.en.csv`, dataset, INTERNATIONAL),
    ]),
  };
}

function resource(stem: string, path: string, dataset: Dataset, dialect: CsvDialect): unknown {
  const note: Texts | undefined = dataset.extension.teilhabe?.note;
  return {
    name: stem.replaceAll('~', '-'),
    path,
    title: dataset.extension.teilhabe?.labels[dialect.language]?.label ?? dataset.label,
    ...(note ? { description: note[dialect.language] ?? Object.values(note)[0] } : {}),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: dialect.delimiter, lineTerminator: '\r\n', quoteChar: '"' },
    schema: { fields: fieldsOf(dataset, dialect), missingValues: [''] },
    sources: (dataset.extension.teilhabe?.sources ?? []).map(({ title, path: url }) => ({
      title,
      ...(url ? { path: url } : {}),
    })),
  };
}

/** Fields bear the names of the header row. */
function fieldsOf(dataset: Dataset, dialect: CsvDialect): readonly unknown[] {
  return csvColumns(dataset, dialect).map(({ title, kind }) =>
    kind === 'number'
      ? { name: title, type: 'number', decimalChar: dialect.decimalChar }
      : { name: title, type: 'string' },
  );
}
