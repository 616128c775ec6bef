import { AUTHORITY, dated, languageReferences, literals, reference } from './dcat-context.js';
import { licenceReference } from './licence-uri.js';
import type { DescribedTable, PublicationDescription } from './publication-description.js';

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

interface Download {
  readonly path: string;
  readonly format: 'JSON' | 'CSV';
  readonly mediaType: string;
  readonly languages: readonly string[];
  /** What the file follows. */
  readonly standard?: string;
}

/** A table's files as `dcat:Distribution`s: JSON-stat, CSV for German Excel, CSV for everybody else. */
export function distributionsOf(table: DescribedTable, description: PublicationDescription): readonly object[] {
  return downloadsOf(table, description.about.languages).map((download) => distribution(download, table, description));
}

function downloadsOf({ stem }: DescribedTable, languages: readonly string[]): readonly Download[] {
  const csv = { format: 'CSV', mediaType: 'text/csv' } as const;
  return [
    {
      path: `indicators/${stem}.json`,
      format: 'JSON',
      mediaType: 'application/json',
      languages,
      standard: 'https://json-stat.org/full/',
    },
    { path: `csv/${stem}.csv`, ...csv, languages: ['de'] },
    { path: `csv/${stem}.en.csv`, ...csv, languages: ['en'] },
  ];
}

function distribution(
  { path, format, mediaType, languages, standard }: Download,
  { title, dataset }: DescribedTable,
  { about }: PublicationDescription,
): object {
  const licence = licenceReference(about.licence);
  const address = reference(`${about.homepage ?? ''}${path}`);
  const sources = dataset.source ? `; ${dataset.source}` : '';
  return {
    '@id': `${about.homepage ?? ''}catalog.jsonld#${path}`,
    '@type': 'dcat:Distribution',
    'dct:title': literals(titled(title, format)),
    // Convention 39: a file that is only downloaded has its address as both.
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    ...(licence ? { 'dct:license': reference(licence.uri) } : {}),
    ...(licence?.attribution ? { 'dcatde:licenseAttributionByText': `${about.publisher}${sources}` } : {}),
    'dct:format': reference(`${AUTHORITY}file-type/${format}`),
    'dcat:mediaType': reference(`${MEDIA_TYPES}${mediaType}`),
    ...(standard ? { 'dct:conformsTo': reference(standard) } : {}),
    'dct:language': languageReferences(languages),
    'dct:modified': dated(about.updated),
    'dcatap:availability': reference(`${AUTHORITY}planned-availability/AVAILABLE`),
    'adms:status': reference('http://purl.org/adms/status/Completed'),
  };
}

function titled(title: DescribedTable['title'], format: Download['format']): DescribedTable['title'] {
  const name = format === 'JSON' ? 'JSON-stat' : format;
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text} (${name})`]));
}
