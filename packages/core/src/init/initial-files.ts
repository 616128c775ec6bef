import { catalogue } from '../catalogue/catalogue.js';
import type { Indicator } from '../indicator/definition.js';
import type { DataPackage, ResourceDescriptor } from '../monitor/data-package.js';
import { shippedText } from '../shipped/shipped-files.js';
import { areaRows } from './area-rows.js';
import { chosenIndicators, chosenTables, tablesOf, type Choices } from './choices.js';
import { clerkReadme, guideName } from './clerk-readme.js';
import { columnGuide } from './column-guide.js';
import { exampleYears } from './example-years.js';
import { EXAMPLE_ID, exampleRow, type ExampleContext } from './example-row.js';
import { templateCsv } from './template-csv.js';

/** Excel reads UTF-8 by a double click only with a byte order mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Made-up people in a table of people. One alone could not be kept secret where several indicators count her. */
const EXAMPLE_PEOPLE = 12;

const NOTE = {
  de: 'Beispiel: Diese Zahlen sind erfunden.',
  en: 'Example: these figures are made up.',
};

/**
 * The files of a new monitor's folder by their paths: descriptions, a CSV template with obviously made-up rows and a guide
 * to its columns for each table, and a README for the clerk. It validates and publishes as it is; what comes out says that
 * it is made up. Pure but for the catalogue and the schemas that it reads from the package. Throws for unknown choices.
 */
export function initialFiles(choices: Choices): ReadonlyMap<string, string> {
  const { publisher, language = 'de' } = choices;
  const indicators = chosenIndicators(choices);
  const tables = chosenTables(choices).map(fictitious);
  const templates = tables.flatMap((table) => {
    const uses = indicators.filter((indicator) => tablesOf(indicator).includes(table.name));
    const rows = templateRows(table, indicators, exampleContext(choices, tables));
    const guide = columnGuide(table, { example: rows.at(-1) ?? null, indicators: uses, language });
    return [
      [table.path, BYTE_ORDER_MARK + templateCsv(table, rows)] as const,
      [guideName(table, language), guide] as const,
    ];
  });
  return new Map([
    ['README.md', clerkReadme({ publisher, tables, indicators, language })],
    ['datapackage.json', jsonText(dataPackage(choices, tables))],
    [
      'indicators.json',
      jsonText({ $schema: SCHEMAS.indicators, indicators: indicators.map(({ code }) => ({ catalogue: code })) }),
    ],
    ['policy.json', jsonText({ $schema: SCHEMAS.policy, profile: 'staffPublic' })],
    ...Object.values(SCHEMAS).map((path) => [path, shippedText(path)] as const),
    ...templates,
  ]);
}

/** Beside the files that name them, so that an editor finds them without a network. */
const SCHEMAS = { indicators: 'schemas/indicators.schema.json', policy: 'schemas/policy.schema.json' } as const;

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The fields of action are those of the concept; everything else is made up. */
function fictitious(table: ResourceDescriptor): ResourceDescriptor {
  if (table.name === 'areas') return table;
  return { ...table, 'teilhabe:fictitious': true, 'teilhabe:note': NOTE };
}

function dataPackage({ publisher, created }: Choices, resources: readonly ResourceDescriptor[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'integrationsmonitor',
    title: `Integrationsmonitor ${publisher}`,
    version: '1.0.0',
    created: `${created}T00:00:00Z`,
    licenses: [
      {
        name: 'DL-DE-BY-2.0',
        title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
        path: 'https://www.govdata.de/dl-de/by-2-0',
      },
    ],
    contributors: [{ title: publisher, roles: ['publisher'] }],
    'teilhabe:title': { de: `Integrationsmonitor ${publisher}`, en: `Integration monitor ${publisher}` },
    'teilhabe:languages': ['de', 'en'],
    resources,
  } satisfies DataPackage & Readonly<Record<string, unknown>>;
}

/** Every record of the examples has the same id; an indicator is the first that was chosen. */
function exampleContext(choices: Choices, tables: readonly ResourceDescriptor[]): ExampleContext {
  const records = tables.flatMap(({ 'teilhabe:record': record }) =>
    record === undefined ? [] : [[record, EXAMPLE_ID] as const],
  );
  const [indicator] = chosenIndicators(choices);
  return {
    year: Number(choices.created.slice(0, 4)) - 1,
    ids: new Map([
      ...records,
      ['areas', catalogue().areas[0]?.id ?? ''],
      ...(indicator === undefined ? [] : [['indicators', indicator.id] as const]),
    ]),
  };
}

/** The fields of action, or a made-up row for every year that is needed; none where it must refer to what there is not. */
function templateRows(
  table: ResourceDescriptor,
  indicators: readonly Indicator[],
  context: ExampleContext,
): readonly (readonly string[])[] {
  if (table.name === 'areas') return areaRows(table);
  const hasYear = table['teilhabe:record'] === undefined && table.schema.fields.some(({ type }) => type === 'year');
  const years = hasYear ? exampleYears(context.year, indicators) : [context.year];
  const count = table['teilhabe:personal'] === true ? EXAMPLE_PEOPLE : 1;
  const places = years.flatMap((year) => Array.from({ length: count }, (_, nth) => ({ year, nth })));
  return places.map((place) => exampleRow(table, { ...context, ...place })).filter((row) => row !== null);
}
