import { finding, plainLanguage } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { MEASURES, type Dataset, type MeasureType } from '@teilhabe/core/publication';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { sentenceArguments } from '../../../packages/core/src/publish/sentence-arguments.js';
import { publishedTotal, totalOfType, type YearCell } from './totals.js';

const LANGUAGES = { de, en, simple: plainLanguage(de) };

/** A survey's year that hangs together: counts within bases within frames. */
const surveyYear = fc
  .record({
    frame: fc.integer({ min: 10, max: 5000 }),
    answered: fc.double({ min: 0.02, max: 1, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ frame, answered, share }): YearCell => {
    const responses = Math.max(1, Math.round(frame * answered));
    const base = Math.max(1, Math.round(responses * 0.95));
    const count = Math.round(base * share);
    const value = (100 * count) / base;
    const margin = base === frame ? 0 : 100 / Math.sqrt(base + 4);
    return {
      value,
      lower: Math.max(0, value - margin),
      upper: Math.min(100, value + margin),
      count,
      base,
      frame,
      responses,
      nonresponse: responses - base,
      boundLower: (100 * count) / frame,
      boundUpper: (100 * (count + frame - base)) / frame,
    };
  });

const years = (cell: fc.Arbitrary<YearCell>) =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: cell }, fc.constantFrom<YearCell>('C', 'M')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((cells) => Object.fromEntries(cells.map((year, i) => [String(2021 + i), year])));

const indicator: fc.Arbitrary<Partial<Indicator>> = fc.record({
  direction: fc.constantFrom(-1 as const, 0 as const, 1 as const),
  decimals: fc.integer({ min: 0, max: 2 }),
  targets: fc.constantFrom([], [{ period: '2030', value: 25, label: { de: 'Ziel' } }]),
  breaks: fc.constantFrom([], [{ date: '2023-01-01', label: { de: 'neu' } }]),
  periodStatus: fc.constantFrom({}, { 2022: 'P' as const, 2023: 'E' as const, 2024: 'U' as const }),
});

const survey = fc.tuple(years(surveyYear), indicator).map(([cells, more]) => publishedTotal(cells, more));

/** Any measure type with any numbers in each of its measures. */
const TYPES: readonly MeasureType[] = [
  'count',
  'sum',
  'ratio',
  'rate',
  'mean',
  'median',
  'rating',
  'relativeLikelihood',
  'disparityRatio',
  'completion',
  'effect',
  'medianDuration',
  'standardisedShare',
  'attainment',
  'parity',
  'shortfall',
  'progress',
  'implementation',
  'network',
  'readability',
  'languageCoverage',
];
const anyType = fc.constantFrom(...TYPES).chain((type) => {
  const measures = sentenceArguments('finding', type).filter((name) => (MEASURES as readonly string[]).includes(name));
  const whole = ['count', 'base', 'frame', 'responses', 'nonresponse', 'running'];
  const number = (name: string) =>
    whole.includes(name)
      ? fc.integer({ min: 10, max: 5000 })
      : fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 100);
  const cell = fc.record(Object.fromEntries(measures.map((name) => [name, number(name)]))) as fc.Arbitrary<YearCell>;
  const unit = fc.constantFrom({ de: '%' }, { de: 'Personen' }, { de: 'Punkte' }, { de: '' });
  return fc
    .tuple(years(cell), indicator, unit)
    .map(([cells, more, of]) => totalOfType(cells, { ...more, unit: of, measure: { type } as Indicator['measure'] }));
});

const anything = fc.oneof(survey, anyType);
const detail = fc.constantFrom('short' as const, 'full' as const);

describe('finding(any total, any language)', () => {
  it('ends with exactly one stop, has no gap left over and no doubled space', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.values(LANGUAGES)), detail, (data, language, how) => {
        const text = finding(data, language, { detail: how });
        expect(text).toMatch(/[^.\s]\.$/);
        expect(text).not.toMatch(/undefined|NaN|null\b|Infinity|none|[{}]|\s\s|\.\.|; ?[.;]|\s[.,;:]/);
      }),
      { numRuns: 400 },
    );
  });

  it('sets German percent signs behind a no-break space', () => {
    fc.assert(
      fc.property(anything, detail, (data, how) => {
        expect(finding(data, de, { detail: how })).not.toMatch(/\d ?%/);
      }),
    );
  });

  it('says rise or fall only when the facts do, and in the newest period', () => {
    const words = { rise: /Anstieg/, fall: /Rückgang/ };
    fc.assert(
      fc.property(anything, detail, (data, how) => {
        const facts = data.extension.teilhabe?.facts;
        const newest = data.dimension['period']!.category.index.at(-1);
        const change = facts?.latest === newest ? facts?.change : undefined;
        const text = finding(data, de, { detail: how });
        expect([words.rise.test(text), words.fall.test(text)]).toEqual([change === 'rise', change === 'fall']);
      }),
      { numRuns: 300 },
    );
  });

  it('of a survey holds no number that is neither published nor follows from published ones', () => {
    fc.assert(
      fc.property(survey, detail, (data, how) => {
        const allowed = numbersThatFollow(data);
        for (const number of numbersIn(finding(data, de, { detail: how }))) expect(allowed).toContain(number);
      }),
      { numRuns: 300 },
    );
  });
});

/** The numbers of a German text: '1.240' is 1240, '24,0' is 24. */
function numbersIn(text: string): readonly number[] {
  const written = text.match(/\d[\d.]*(?:,\d+)?/g) ?? [];
  return written.map((number) => Number(number.replace(/\.$/, '').replaceAll('.', '').replace(',', '.')));
}

/** Published numbers, years and facts, response rates, missing answers, distances to the target, and how many periods. */
function numbersThatFollow(data: Dataset): ReadonlySet<number> {
  const { facts, targets = [] } = data.extension.teilhabe ?? {};
  const names = data.dimension['measure']!.category.index;
  const rows = data.dimension['period']!.category.index.map((year, i) => {
    const at = (name: string) => data.value[i * names.length + names.indexOf(name)] ?? 0;
    return { year: Number(year), value: at('value'), frame: at('frame'), responses: at('responses'), base: at('base') };
  });
  const published = data.value.flatMap((value) => value ?? []);
  const changes = [facts?.difference, facts?.relative].flatMap((number) =>
    typeof number === 'number' ? Math.abs(number) : [],
  );
  const distances = targets.flatMap(({ value, period }) => [
    value,
    Number(period),
    ...rows.flatMap((row) => [0, 1, 2].map((places) => Number(Math.abs(row.value - value).toFixed(places)))),
  ]);
  const derived = rows.flatMap(({ year, frame, responses, base }) => [
    year,
    frame - base,
    Math.round((100 * responses) / frame),
  ]);
  return new Set([...published, ...changes, ...distances, ...derived, ...rows.map((_, i) => i + 1)]);
}
