import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../packages/core/src/catalogue/catalogue.js';
import { compute } from '../../../packages/core/src/compute.js';
import { categoriesOf } from '../../../packages/core/src/dataset/schema.js';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { messageArguments, parseMessage } from '../../../packages/core/src/indicator/parse-message.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import type { Monitor } from '../../../packages/core/src/monitor/monitor.js';
import { validate } from '../../../packages/core/src/monitor/validate.js';
import { MEASURES } from '../../../packages/core/src/publication.js';
import { protectAll } from '../../../packages/core/src/publish/protect-all.js';
import { cityMonitor } from './city-monitor.js';
import { fieldOf, yearsOf } from './staff-cells.js';
import { RECOUNTS } from './staff-recounts.js';

/** The families of the catalogue about staff and training, with the numbers that METHODOLOGY.md 2.1 and 2.2 give them. */
const FAMILIES: Readonly<Record<string, number>> = { HR: 19, FB: 12, RF: 3 };

const indicators = catalogue().indicators.filter(({ code = '' }) => code.slice(0, 2) in FAMILIES);

const TABLES = [...new Set(indicators.flatMap(({ measure }) => partsOf(measure).map(({ resource }) => resource)))];

/** A condition of a measure, or a part of one that reads a table. */
interface Part {
  readonly resource: string;
  readonly where?: readonly { readonly field: string; readonly in?: readonly unknown[] }[];
  readonly [key: string]: unknown;
}

/** Every part of a measure that reads a table, however deep; among them the tables of semi-joins. */
function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [...('resource' in value ? [value as Part] : []), ...Object.values(value).flatMap(partsOf)];
}

/** The tables and fields that an indicator names; a breakdown must be in every table that it counts. */
function namedFields({ measure, period, breakdowns = [] }: Indicator): readonly (readonly [string, string])[] {
  const parts = partsOf(measure);
  const joined = parts.flatMap(({ where = [] }) => where.flatMap((condition) => partsOf(condition)));
  return parts.flatMap((part) => {
    const { resource, where = [] } = part;
    const keys = ['field', 'sum', 'weight', 'distinct', 'person', 'time'].flatMap((key) =>
      typeof part[key] === 'string' ? [part[key]] : [],
    );
    const groups = joined.includes(part) ? [] : breakdowns.map(({ field }) => field);
    return [...keys, ...where.map(({ field }) => field), period.field, ...groups].map(
      (field) => [resource, field] as const,
    );
  });
}

describe('the families HR and FB', () => {
  it.each(Object.entries(FAMILIES))('catalogue() has %s1 to %s%i without a gap', (family, last) => {
    const numbers = indicators.flatMap(({ code = '' }) =>
      code.startsWith(family) ? [parseInt(code.slice(2), 10)] : [],
    );
    expect([...new Set(numbers)]).toEqual(Array.from({ length: last }, (_, i) => i + 1));
  });

  it('catalogue() gives each of them an id and a code of its own', () => {
    for (const name of ['id', 'code'] as const) {
      expect(new Set(indicators.map((indicator) => indicator[name])).size).toBe(indicators.length);
    }
    const named = indicators.filter(({ code = '' }) => !code.startsWith('RF'));
    expect(named.map(({ id }) => id)).toEqual(named.map(({ code }) => code?.toLowerCase()));
  });

  it('catalogue() starts a town with seven of them', () => {
    const defaults = indicators.filter((indicator) => indicator.default).map(({ code }) => code);
    expect(defaults).toEqual(['FB1', 'HR1', 'HR2', 'HR3', 'HR6', 'HR8', 'HR14']);
  });

  it.each(indicators)('schemaProblems($code) is empty', (indicator) => {
    expect(schemaProblems({ indicators: [indicator] }, 'indicators', 'indicators.json')).toEqual([]);
  });

  it.each(indicators)('catalogue() has every text of $code in German and English', (indicator) => {
    const { title, readingAid, definition, numerator, denominator, reference, source, unit, countUnit, finding } =
      indicator;
    const texts = {
      title,
      readingAid,
      definition,
      numerator,
      denominator,
      reference,
      source,
      unit,
      countUnit,
      finding,
    };
    const notes = Object.fromEntries((indicator.methodNotes ?? []).map((note, i) => [`note ${i + 1}`, note]));
    const missing = Object.entries({ ...texts, ...indicator.labels, ...notes }).flatMap(([name, text]) =>
      ['de', 'en'].filter((language) => !text?.[language]).map((language) => `${name}: ${language}`),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(notes)).not.toEqual([]);
    expect(Object.keys(indicator.labels ?? {})).toContain('value');
  });

  it.each(indicators)('catalogue() has a finding of $code in easy-to-read German', ({ finding }) => {
    for (const text of Object.values(finding!)) expect(text).not.toMatch(/\.$/);
    for (const sentence of finding!['de-simple']!.split(/[.:?] /)) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(12);
      expect(sentence).not.toMatch(/[();–]/);
    }
  });

  it.each(indicators)('messageArguments(finding) of $code asks for what is published', ({ finding }) => {
    const known: readonly string[] = ['period', ...MEASURES];
    for (const text of Object.values(finding!)) {
      const asked = messageArguments(parseMessage(text));
      expect(asked).toContain('period');
      expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  it.each(indicators)('catalogue() has a table with every field that $code names', (indicator) => {
    expect(namedFields(indicator).filter(([resource, name]) => fieldOf(resource, name) === undefined)).toEqual([]);
  });

  it.each(indicators)('catalogue() has a category or reason for every value that $code counts', ({ measure }) => {
    const unknown = partsOf(measure).flatMap(({ resource, where = [] }) =>
      where.flatMap(({ field, in: values = [] }) => {
        const { missingValues = [], ...rest } = fieldOf(resource, field)!;
        const reasons = missingValues.map((entry) => (typeof entry === 'string' ? entry : entry.label));
        const codes = [...categoriesOf({ ...rest }).map(({ value }) => value), ...reasons] as readonly unknown[];
        return values.filter((value) => !codes.includes(value)).map((value) => `${field}: ${String(value)}`);
      }),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the families HR and FB on the data of Musterstadt', () => {
  let monitor: Monitor;
  beforeAll(async () => {
    monitor = await cityMonitor(indicators);
  });

  it('validate(monitor) finds no fault in them', () => {
    const files = ['indicators.json', ...TABLES.map((table) => `${table}.csv`)];
    expect(validate(monitor).filter(({ file }) => files.includes(file))).toEqual([]);
  });

  it('every indicator has a recount', () => {
    expect(Object.keys(RECOUNTS).sort()).toEqual(indicators.map(({ id }) => id).sort());
  });

  it.each(indicators)('compute(monitor, $id) is what a recount of the CSV gives, also in every breakdown', ({ id }) => {
    const series = compute(monitor, id);
    const compared = series.tables.flatMap(({ breakdown, observations }) =>
      observations.map((observation) => {
        const { period, category } = observation;
        const found = observation.kind === 'numbers' ? (observation.measures[0]?.value ?? null) : null;
        const cell = { field: breakdown?.field ?? null, category, years: yearsOf(period) };
        return { place: `${period} ${breakdown?.id ?? 'total'} ${category}`, found, recounted: RECOUNTS[id]!(cell) };
      }),
    );
    expect(compared.map(({ place, found }) => [place, rounded(found)])).toEqual(
      compared.map(({ place, recounted }) => [place, rounded(recounted)]),
    );
    expect(compared.some(({ found }) => found !== null)).toBe(true);
  });

  it('protectAll(monitor) publishes the total of every indicator for every year that has one', () => {
    const { safe, problems } = protectAll(monitor);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const hidden = safe.flatMap(({ indicator, tables }) =>
      tables[0]!.observations.filter(({ kind }) => kind !== 'numbers').map(({ period }) => `${indicator.id} ${period}`),
    );
    expect(safe).toHaveLength(indicators.length);
    // FB5: hardly an hour but those of the few that are hidden. HR2: one or two more or fewer would say who they are.
    expect(hidden).toEqual(['fb5 2023', 'hr2 2022', 'hr2 2023', 'hr12 2022']);
  });
});

/** To nine decimal places, far beyond what is printed; sums and products of fractions differ in the last bits. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9;
}
