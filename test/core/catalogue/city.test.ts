import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../packages/core/src/catalogue/catalogue.js';
import { categoriesOf, type Field } from '../../../packages/core/src/dataset/schema.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { messageArguments, parseMessage } from '../../../packages/core/src/indicator/parse-message.js';
import { isRowMeasure } from '../../../packages/core/src/measures/kinds.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { sentenceArguments } from '../../../packages/core/src/publish/sentence-arguments.js';
import { protectAll } from '../../../packages/core/src/publish/protect-all.js';
import { protect } from '../../../packages/core/src/protect/protect.js';
import { compute } from '../../../packages/core/src/compute.js';
import { cityMonitor } from './city-monitor.js';
import { RECOUNTS } from './city-recounts.js';
import { csvRows, type CsvRow } from './csv-rows.js';
import { NETWORK_RECOUNTS } from './network-recounts.js';

/** The families of the catalogue about the city, with the numbers that METHODOLOGY.md sections 2.6 to 2.10 give them. */
const FAMILIES: Readonly<Record<string, number>> = { SB: 14, SE: 9, NW: 7, KO: 7, OE: 5 };

const indicators = catalogue().indicators.filter(({ code = '' }) => code.slice(0, 2) in FAMILIES);
const onRows = indicators.filter(({ measure }) => isRowMeasure(measure));

const LANGUAGES = ['de', 'en'] as const;

function fieldOf(resource: string, name: string): Field | undefined {
  return catalogue()
    .tables.get(resource)
    ?.schema.fields.find((field) => field.name === name);
}

/** Objects inside a measure, however deep: quantities, conditions, fields of rows. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

/** Every part of a measure that reads a table. */
function readsOf({ measure }: Indicator) {
  return objectsIn(measure).filter(
    (part): part is Record<string, unknown> & { resource: string } => 'resource' in part,
  );
}

/** The fields that the parts of a measure name, by table. */
function namedFields(indicator: Indicator): readonly (readonly [string, string])[] {
  const named = readsOf(indicator).flatMap(({ resource, where = [], ...part }) => [
    ...['field', 'sum', 'weight', 'distinct', 'language', 'count'].flatMap((key) =>
      typeof part[key] === 'string' ? [[resource, part[key]] as const] : [],
    ),
    ...(where as readonly { readonly field: string }[]).map(({ field }) => [resource, field] as const),
  ]);
  const grouped = isRowMeasure(indicator.measure)
    ? readsOf(indicator).flatMap(({ resource }) =>
        [indicator.period, ...(indicator.breakdowns ?? [])].map(({ field }) => [resource, field] as const),
      )
    : [];
  return [...named, ...grouped];
}

/** `{count, plural, one {1 Verein} other {# Vereine}}` as `# Vereine`. */
function inThePlural(message: string): string {
  return message.replace(/\{\w+, plural, one \{[^}]*\} other \{([^}]*)\}\}/g, '$1');
}

describe('the families SB, SE, NW, KO and OE', () => {
  it.each(Object.entries(FAMILIES))('catalogue() has %s1 to %s%i without a gap', (family, last) => {
    const numbers = indicators.flatMap(({ code = '' }) =>
      code.startsWith(family) ? [parseInt(code.slice(2), 10)] : [],
    );
    expect([...new Set(numbers)]).toEqual(Array.from({ length: last }, (_, i) => i + 1));
  });

  it('catalogue() gives each of them an id and a code of its own', () => {
    const codes = indicators.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(indicators.map(({ id }) => id)).toEqual(codes.map((code) => code?.toLowerCase()));
  });

  it('catalogue() starts a town with five of them', () => {
    expect(indicators.filter((indicator) => indicator.default).map(({ code }) => code)).toEqual([
      'KO1',
      'NW3',
      'SB2',
      'SB3',
      'SE8',
    ]);
  });

  it.each(indicators)('schemaProblems($code) is empty', (indicator) => {
    expect(schemaProblems({ indicators: [indicator] }, 'indicators', 'indicators.json')).toEqual([]);
  });

  it.each(indicators)('catalogue() has every text of $code in German and English', (indicator) => {
    const notes = (indicator.methodNotes ?? []).map((note, i) => [`note ${i + 1}`, note] as const);
    const { title, readingAid, definition, numerator, reference, source, unit, finding, labels } = indicator;
    const texts = { title, readingAid, definition, numerator, reference, source, unit, finding, ...labels };
    const missing = [...Object.entries(texts), ...notes].flatMap(([name, text]) =>
      LANGUAGES.filter((language) => !text?.[language]).map((language) => `${name}: ${language}`),
    );
    expect(missing).toEqual([]);
    expect(indicator.methodNotes?.length).toBeGreaterThan(0);
  });

  it.each(indicators)('catalogue() has a finding of $code in easy-to-read German', ({ finding }) => {
    expect(finding?.['de-simple']).toBeDefined();
    for (const text of Object.values(finding ?? {})) expect(text).not.toMatch(/\.$/);
    for (const sentence of inThePlural(finding!['de-simple']!).split(/[.:?] /)) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(14);
      expect(sentence).not.toMatch(/[();–]/);
    }
  });

  it.each(indicators)(
    'messageArguments(finding) of $code asks for what its measure publishes',
    ({ finding, measure }) => {
      const known = sentenceArguments('finding', measure.type);
      const asked = Object.values(finding!).flatMap((text) => messageArguments(parseMessage(text)));
      expect(asked).toContain('period');
      expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  it.each(indicators)('catalogue() has a table with every field that $code names', (indicator) => {
    expect(namedFields(indicator).filter(([resource, name]) => fieldOf(resource, name) === undefined)).toEqual([]);
  });

  it.each(indicators)('catalogue() has a category for every value that $code counts', (indicator) => {
    const unknown = readsOf(indicator).flatMap(({ resource, where = [] }) =>
      (where as readonly { readonly field: string; readonly in: readonly unknown[] }[]).flatMap(
        ({ field, in: values }) => {
          const codes = categoriesOf(fieldOf(resource, field)!).map(({ value }) => value);
          return values
            .filter((value) => !codes.includes(value as string))
            .map((value) => `${field}: ${String(value)}`);
        },
      ),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the families SB, SE, NW, KO and OE on the data of Musterstadt', () => {
  let monitor: Monitor;
  beforeAll(async () => {
    monitor = await cityMonitor(indicators);
  });

  it('every indicator on rows has a recount', () => {
    expect(Object.keys(RECOUNTS).sort()).toEqual(onRows.map(({ id }) => id).sort());
  });

  it.each(onRows)('compute(monitor, $id) is what a recount of the CSV gives, also in every breakdown', ({ id }) => {
    const { table: name, value } = RECOUNTS[id]!;
    const rows = csvRows(name);
    const series = compute(monitor, id);
    const compared = series.tables.flatMap(({ breakdown, observations }) =>
      observations.map((observation) => {
        const cell = rows.filter(
          (row) =>
            periodOf(row) === observation.period &&
            (breakdown === null || codeOf(name, breakdown.field, row) === observation.category),
        );
        const found = observation.kind === 'numbers' ? (observation.measures[0]?.value ?? null) : null;
        const place = `${observation.period} ${breakdown?.id ?? 'total'} ${observation.category}`;
        return { place, found: rounded(found), recounted: rounded(value(cell)) };
      }),
    );
    expect(series.periods).toHaveLength(3);
    expect(compared.map(({ place, found }) => ({ place, value: found }))).toEqual(
      compared.map(({ place, recounted }) => ({ place, value: recounted })),
    );
  });

  it.each(Object.keys(NETWORK_RECOUNTS))('compute(monitor, %s) is what a recount of the memberships gives', (id) => {
    const { tables, periods } = compute(monitor, id);
    expect(periods.map(({ edtf }) => edtf)).toEqual(['2021', '2022', '2023', '2024', '2025']);
    for (const observation of tables[0]!.observations) {
      const value = observation.kind === 'numbers' ? (observation.measures[0]?.value ?? null) : null;
      expect(rounded(value), observation.period).toBe(rounded(NETWORK_RECOUNTS[id]!(Number(observation.period))));
    }
  });

  it('compute(monitor, ko2) is what a recount of residents and services gives', () => {
    const offered = csvRows('services').flatMap(({ sprachen = '' }) => sprachen.split(','));
    const residents = csvRows('residents-languages').filter(({ Jahr }) => Jahr === '2024');
    const codeOfRow = (row: CsvRow) => codeOf('residents-languages', 'language', row);
    const people = (rows: readonly CsvRow[]) => rows.reduce((total, row) => total + Number(row['Personen']), 0);
    const [count, base] = [people(residents.filter((row) => offered.includes(codeOfRow(row)))), people(residents)];
    expect(compute(monitor, 'ko2').tables[0]!.observations).toMatchObject([
      { period: '2024', measures: [{ value: (100 * count) / base, count, base }] },
    ]);
    expect(count).toBeLessThan(base);
  });

  it('compute(monitor, ko5) finds easy and hard texts', () => {
    const [observation] = compute(monitor, 'ko5').tables[0]!.observations;
    expect(observation).toMatchObject({ kind: 'numbers', measures: [{ base: csvRows('services').length }] });
    const { count = 0, base = 0 } = observation?.kind === 'numbers' ? observation.measures[0]! : {};
    expect(count).toBeGreaterThan(0.4 * base);
    expect(count).toBeLessThan(0.8 * base);
  });

  it('protectAll(monitor) publishes the total of every indicator on rows for every year', () => {
    const { safe, problems } = protectAll({ ...monitor, indicators: onRows }, protect);
    expect(problems).toEqual([]);
    const hidden = safe.flatMap(({ indicator, tables }) =>
      tables[0]!.observations.filter(({ kind }) => kind !== 'numbers').map(({ period }) => `${indicator.id} ${period}`),
    );
    expect(safe).toHaveLength(onRows.length);
    expect(hidden).toEqual([]);
  });
});

/** `Schuljahr 2021/22` begins in August and ends in July. */
function periodOf(row: CsvRow): string {
  const [, first] = /^Schuljahr (\d{4})\/\d\d$/.exec(row['Schuljahr'] ?? '') ?? [];
  return first === undefined ? (row['Jahr'] ?? '') : `${first}-08/${Number(first) + 1}-07`;
}

/** The code that the schema gives to the word in the file. */
function codeOf(table: string, name: string, row: CsvRow): string {
  const field = fieldOf(table, name)!;
  const word = row[field.title!] ?? '';
  return field['teilhabe:values']?.[word] ?? word;
}

/** To nine decimal places, far beyond what is printed; sums and products of fractions differ in the last bits. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9;
}
