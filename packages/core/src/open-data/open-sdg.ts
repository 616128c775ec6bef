import { csvText, numberCell, observations, textCell, type Dataset, type Texts } from '../publication.js';
import { periodsOf } from '../publication/covered-time.js';
import { descriptionOf } from './dcat-dataset.js';
import { licenceReference } from './licence-uri.js';
import { openSdgTranslations, translationKey } from './open-sdg-translations.js';
import type { DescribedIndicator, DescribedTable, PublicationDescription } from './publication-description.js';
import { yamlText } from './yaml-text.js';

/**
 * The indicators in the format of Open SDG (https://open-sdg.readthedocs.io/en/latest/data-format/): `data/indicator_9-2-1-hr1.csv`
 * with `Year`, a column for each breakdown and `Value`, `meta/9-2-1-hr1.yml`, and the words in `translations/`.
 * A breakdown that is empty in a row is the total; a value that is empty is confidential or not there.
 */
export function openSdgFiles(description: PublicationDescription): ReadonlyMap<string, string> {
  const { indicators } = description;
  return new Map([
    ...openSdgData(indicators),
    ...indicators.map(
      (indicator) => [`open-sdg/meta/${openSdgId(indicator)}.yml`, yamlText(metadata(indicator, description))] as const,
    ),
    ...openSdgTranslations(description),
  ]);
}

/** The files of numbers alone, by path. */
export function openSdgData(indicators: readonly DescribedIndicator[]): ReadonlyMap<string, string> {
  return new Map(
    indicators.map((indicator) => [`open-sdg/data/indicator_${openSdgId(indicator)}.csv`, dataCsv(indicator)] as const),
  );
}

/** Goal and target are the field of action's number: `hr1` of 9.2.1 is 9-2-1-hr1. */
export function openSdgId({ id, area }: DescribedIndicator): string {
  return [...(area?.id.split('.') ?? []), id].join('-');
}

const PERIOD = 'period';

function dataCsv({ tables }: DescribedIndicator): string {
  const dimensions = [...new Set(tables.flatMap(({ dataset }) => dimensionsOf(dataset)))];
  const isYearly = tables.every(({ dataset }) => periodsOf(dataset).every(({ precision }) => precision === 'year'));
  const breakdowns = [...(isYearly ? [] : [PERIOD]), ...dimensions];
  const header = ['Year', ...breakdowns.map(textCell), 'Value'];
  const rows = tables.flatMap((table) => rowsOf(table, breakdowns));
  // Open SDG reads its files as plain UTF-8: a byte order mark would become a part of the word Year.
  return csvText([header, ...rows], ',').replace('\uFEFF', '');
}

function rowsOf({ dataset }: DescribedTable, breakdowns: readonly string[]): readonly (readonly string[])[] {
  const years = new Map(periodsOf(dataset).map(({ edtf, earliest, latest }) => [edtf, earliest ?? latest ?? '']));
  const own = new Set(dataset.id);
  return observations(dataset).flatMap(({ at, measures }) => {
    const year = Number(years.get(at[PERIOD]!)?.slice(0, 4));
    if (!Number.isInteger(year) || year === 0) return [];
    const groups = breakdowns.map((id) => (own.has(id) ? textCell(translationKey(id, at[id]!)) : ''));
    return [[String(year), ...groups, numberCell(measures.value ?? null, '.')]];
  });
}

/** What a dataset is broken down by, answers too. */
export function dimensionsOf(dataset: Dataset): readonly string[] {
  return dataset.id.filter((id) => id !== PERIOD && id !== 'measure');
}

function metadata(indicator: DescribedIndicator, { about, contact }: PublicationDescription) {
  const [language = 'de'] = about.languages;
  const words = (texts: Texts) => texts[language] ?? Object.values(texts)[0] ?? '';
  const { dataset } = indicator.tables[0]!;
  const [first] = dataset.extension.teilhabe?.sources ?? [];
  const unit = dataset.dimension['measure']?.category.unit?.['value']?.label;
  const key = `indicators.${indicator.id}`;
  return {
    indicator_number: openSdgId(indicator).replaceAll('-', '.'),
    indicator_name: `${key}-name`,
    indicator_definition: `${key}-definition`,
    graph_title: `${key}-name`,
    graph_type: 'line',
    data_non_statistical: false,
    reporting_status: 'complete',
    published: true,
    ...(unit ? { computation_units: unit } : {}),
    national_indicator_description: words(descriptionOf(indicator)),
    source_active_1: true,
    source_organisation_1: about.publisher,
    ...(dataset.source ? { source_data_source_1: dataset.source } : {}),
    ...(first?.path ? { source_url_1: first.path } : {}),
    ...(contact ? { source_contact_1: contact.email ?? contact.path ?? contact.name } : {}),
    ...(about.note ? { footnote_1: words(about.note) } : {}),
    national_metadata_updated_date: about.edition,
    data_licence: licenceReference(about.licence)?.uri ?? about.licence.name,
  };
}
