import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../packages/core/src/indicator/definition.js';
import { describeProblem } from '../../../packages/core/src/problems/describe-problem.js';
import { dataPackage, fieldsWith, inShort, indicators, problemsWith, type Files } from './tiny-monitor.js';

const rows = { resource: 'survey' };
const yes = { ...rows, where: [{ field: 'origin', in: ['yes'] }] };
const known = { ...rows, where: [{ field: 'origin', in: ['yes', 'no'] }] };

/** The tiny monitor's one indicator with another measure. */
const measure = (definition: object) => ({ 'indicators.json': indicators({ measure: definition }) });

/** A condition on the rows of another table. */
const among = (other: object) =>
  measure({ type: 'count', count: { ...rows, where: [{ field: 'person', among: other }] } });

/** The share `hr1`, the share `pop`, and an indicator `hr3` that is computed from them. */
const compared = (
  changes: { readonly hr1?: Partial<Indicator>; readonly pop?: Partial<Indicator>; readonly hr3?: object } = {},
): Files => ({
  'indicators.json': indicators(
    { population: 'mz', ...changes.hr1 },
    { id: 'pop', population: 'mz', ...changes.pop },
    { id: 'hr3', breakdowns: [], measure: { type: 'parity', of: 'hr1', reference: 'pop' }, ...changes.hr3 },
  ),
});

const progress = (changes: object, of = 'hr1') =>
  compared({
    hr3: {
      measure: { type: 'progress', of, baseline: '2024', target: { period: '2030', value: 25 }, ...changes },
      breakdowns: [],
    },
  });

const target = (period: string, value: number) => ({
  'indicators.json': indicators({ targets: [{ period, value, label: { de: 'Ziel' } }] }),
});

const eventOn = (date: string) => ({
  'indicators.json': indicators({ events: [{ date, label: { de: 'Neues Verfahren' } }] }),
});

const withBand = (lower: number, upper: number) => ({
  'indicators.json': indicators({ bands: [{ lower, upper, label: { de: 'Korridor' } }] }),
});

const effect = (changes: object) => ({
  'datapackage.json': dataPackage({ fields: fieldsWith('hours', { type: 'number', decimalChar: ',' }) }),
  ...measure({
    type: 'effect',
    of: { ...rows, field: 'grade', person: 'person', time: 'department', before: 'bau', after: 'schule', ...changes },
  }),
});

const FIELDS = 'year, person, department, origin, grade, hours';
const TABLES = 'survey, areas';

/** One fault each, and what is told of it, in short and without the file. */
const FAULTS: readonly (readonly [fault: string, files: Files, problems: readonly string[]])[] = [
  [
    'a part of a part that reads an unknown table',
    measure({ type: 'relativeLikelihood', group: { count: { resource: 'servey' }, base: rows }, others: share() }),
    [`unknown-resource | hr1 › measure › group › count | servey | probably survey: ${TABLES}`],
  ],
  [
    'an unknown field deep in a part',
    measure({
      type: 'disparityRatio',
      group: { lower: rows, upper: { ...rows, where: [{ field: 'Grade', in: [1] }] } },
      others: { lower: rows, upper: rows },
    }),
    [`unknown-field | hr1 › measure › group › upper › where › Grade | survey: Grade | probably grade: ${FIELDS}`],
  ],
  [
    'a condition among an unknown table',
    among({ resource: 'training', field: 'person' }),
    [`unknown-resource | hr1 › measure › count › where › person › among | training | ${TABLES}`],
  ],
  [
    'a condition among an unknown field',
    among({ ...rows, field: 'persons' }),
    [
      `unknown-field | hr1 › measure › count › where › person › among › field | survey: persons | probably person: ${FIELDS}`,
    ],
  ],
  [
    'a condition among rows of the same period in a table without one',
    among({ resource: 'areas', field: 'id', period: 'same' }),
    [
      'unknown-field | hr1 › measure › count › where › person › among › period | areas: year | id, level, kind, title_de',
    ],
  ],
  [
    'an unknown code in the rows that a condition looks at',
    among({ ...rows, field: 'person', where: [{ field: 'origin', in: ['ja'] }] }),
    ['constraint-error | hr1 › measure › count › where › person › among › where › origin | ja | yes, no, nonresponse'],
  ],
  [
    'a share without a base',
    measure({ type: 'proportion', count: yes }),
    ['schema-error | indicators › hr1 › measure | base'],
  ],
  [
    'a share of different people without the people',
    measure({ type: 'distinctShare', count: yes, base: rows }),
    ['schema-error | indicators › hr1 › measure › count | distinct'],
  ],
  [
    'a sum and a number of different values at once',
    measure({ type: 'count', count: { ...rows, sum: 'hours', distinct: 'person' } }),
    [
      'schema-error | indicators › hr1 › measure › count | {"resource":"survey","sum":"hours","distinct":"person"} | only one of sum, distinct',
    ],
  ],
  [
    'a condition that asks nothing',
    measure({ type: 'count', count: { ...rows, where: [{ field: 'origin' }] } }),
    ['schema-error | indicators › hr1 › measure › count › where › #1 | {"field":"origin"} | condition'],
  ],
  [
    'a comparison with nothing',
    measure({ type: 'parity', of: 'hr1' }),
    ['schema-error | indicators › hr1 › measure | reference'],
  ],
  [
    'a weight without a sum',
    measure({ type: 'count', count: { ...rows, weight: 'hours' } }),
    ['schema-error | indicators › hr1 › measure › count | sum'],
  ],
  [
    'a rate per no one',
    measure({ type: 'rate', count: yes, base: rows, per: 0 }),
    ['schema-error | indicators › hr1 › measure › per | 0 | > 0'],
  ],
  [
    'a weight of words',
    measure({ type: 'sum', sum: { ...rows, sum: 'hours', weight: 'origin' } }),
    ['definition-error | hr1 › measure › sum › weight | survey: origin | numeric field'],
  ],
  [
    'a contributor to what is no sum',
    measure({ type: 'count', count: { ...rows, contributor: 'person' } }),
    ['schema-error | indicators › hr1 › measure › count | sum'],
  ],
  [
    'a contributor to a median',
    measure({ type: 'median', of: { ...rows, field: 'hours', contributor: 'person' } }),
    ['schema-error | indicators › hr1 › measure › of | contributor | no such property'],
  ],
  [
    'an unknown contributor',
    measure({ type: 'sum', sum: { ...rows, sum: 'hours', contributor: 'persons' } }),
    [`unknown-field | hr1 › measure › sum › contributor | survey: persons | probably person: ${FIELDS}`],
  ],
  [
    'a mean weighted by words',
    measure({ type: 'mean', of: { ...rows, field: 'grade' }, weight: 'origin' }),
    ['definition-error | hr1 › measure › weight | survey: origin | numeric field'],
  ],
  [
    'a median of words',
    measure({ type: 'median', of: { ...rows, field: 'origin' } }),
    ['definition-error | hr1 › measure › of › field | survey: origin | numeric field'],
  ],
  [
    'a rating without answers',
    measure({ type: 'rating', of: { ...rows, field: 'hours' } }),
    ['definition-error | hr1 › measure › of › field | survey: hours | answers'],
  ],
  [
    'an end of a duration by an unknown field',
    measure({ type: 'medianDuration', of: { ...rows, field: 'hours' }, ended: [{ field: 'ended', present: true }] }),
    [`unknown-field | hr1 › measure › ended › ended | survey: ended | ${FIELDS}`],
  ],
  [
    'a standard by an unknown field',
    measure({ type: 'standardisedShare', count: yes, base: known, by: 'age', standard: rows }),
    [`unknown-field | hr1 › measure › by | survey: age | ${FIELDS}`],
  ],
  [
    'strata by an unknown field',
    measure({ type: 'proportion', count: yes, base: known, survey: { frame: rows, strata: 'age' } }),
    [`unknown-field | hr1 › measure › survey › strata | survey: age | ${FIELDS}`],
  ],
  [
    'an effect between times that nobody has',
    effect({ after: 'kultur' }),
    ['constraint-error | hr1 › measure › of › after | kultur | bau, schule'],
  ],
  [
    'an effect between a time and itself',
    effect({ after: 'bau' }),
    ['definition-error | hr1 › measure › of › after | survey: department | two times'],
  ],
  ['an effect', effect({}), []],
  [
    'an unknown type of measure',
    measure({ type: 'percentage', count: yes, base: known }),
    [
      'schema-error | indicators › hr1 › measure › type | percentage | count, sum, proportion, distinctShare, ratio, rate, mean, median, distribution, rating, relativeLikelihood, disparityRatio, completion, effect, medianDuration, standardisedShare, attainment, parity, shortfall, progress, implementation, network, readability, languageCoverage',
    ],
  ],
  [
    'an unknown definition of the population',
    { 'indicators.json': indicators({ population: 'MZ' }) },
    ['schema-error | indicators › hr1 › population | MZ | mz, mighev, eg, register, nat, zugeschrieben'],
  ],
  [
    'texts in a table that names no period',
    {
      'indicators.json': indicators({
        measure: { type: 'readability', of: { resource: 'areas', field: 'title_de' }, maximum: 8 },
        breakdowns: [],
      }),
    },
    [],
  ],
  [
    'texts broken down by persons',
    {
      'indicators.json': indicators({
        measure: { type: 'readability', of: { ...rows, field: 'origin' }, maximum: 8 },
        breakdowns: [{ id: 'p', field: 'person', title: { de: 'x' } }],
      }),
    },
    ['definition-error | hr1 › breakdowns › p › field | survey: person | not personal'],
  ],
  [
    'a breakdown that no table of texts has',
    measure({ type: 'readability', of: { resource: 'areas', field: 'title_de' }, maximum: 8 }),
    ['unknown-field | hr1 › breakdowns › department › field | areas: department | id, level, kind, title_de'],
  ],
  [
    'residents counted in words',
    measure({
      type: 'languageCoverage',
      services: { ...rows, field: 'origin' },
      residents: { ...rows, language: 'origin', count: 'origin' },
    }),
    ['definition-error | hr1 › measure › residents › count | survey: origin | numeric field'],
  ],
  [
    'more who completed than who started',
    measure({ type: 'completion', started: yes, completed: rows }),
    ['2024', '2024, department schule'].map((cell) => `share-error | hr1 › measure | ${cell} | completed ⊆ started`),
  ],
  [
    'more of the others counted than there are',
    measure({ type: 'relativeLikelihood', group: share(), others: { count: rows, base: yes } }),
    ['2024', '2024, department schule'].map(
      (cell) => `share-error | hr1 › measure | ${cell} | others › count ⊆ others › base`,
    ),
  ],
  ['a ratio above one', measure({ type: 'ratio', count: rows, base: yes }), []],
  ['a comparison', compared(), []],
  [
    'a comparison with an unknown indicator',
    compared({ hr3: { measure: { type: 'parity', of: 'hr1', reference: 'population' } } }),
    ['unknown-indicator | hr3 › measure › reference | population | hr1, pop'],
  ],
  [
    'a comparison with itself',
    compared({ hr3: { breakdowns: [], measure: { type: 'progress', of: 'hr3', ...baseline() } } }),
    ['circular-reference | hr3 › measure | hr3 → hr3'],
  ],
  [
    'indicators that refer to each other',
    compared({
      pop: { breakdowns: [], measure: { type: 'progress', of: 'hr3', ...baseline() } },
      hr3: { breakdowns: [], measure: { type: 'progress', of: 'pop', ...baseline() } },
    }),
    ['circular-reference | pop › measure | pop → hr3 → pop'],
  ],
  [
    'a comparison of different definitions',
    compared({ pop: { population: 'eg' } }),
    ['mixed-definitions | hr3 › measure › reference | hr1: mz | pop: eg'],
  ],
  [
    'a comparison with a definition that is not stated',
    {
      'indicators.json': indicators(
        { population: 'mz' },
        { id: 'pop' },
        { id: 'hr3', breakdowns: [], measure: { type: 'parity', of: 'hr1', reference: 'pop' } },
      ),
    },
    ['mixed-definitions | hr3 › measure › reference | hr1: mz | pop: none'],
  ],
  [
    'a comparison of different definitions with a reason',
    compared({
      pop: { population: 'eg' },
      hr3: { breakdowns: [], measure: { ...parity(), allowMixed: { de: 'Nur so vorhanden.' } } },
    }),
    [],
  ],
  [
    'a comparison of different units',
    compared({ pop: { unit: { de: '‰' } } }),
    ['unit-mismatch | hr3 › measure › reference | hr1: % | pop: ‰'],
  ],
  [
    'a comparison with a number of people',
    compared({ pop: { measure: { type: 'count', count: rows } } }),
    ['unit-mismatch | hr3 › measure › reference | pop: count | share'],
  ],
  [
    'a shortfall of a number of people',
    compared({
      hr1: { measure: { type: 'count', count: rows } },
      hr3: { breakdowns: [], measure: { ...parity(), type: 'shortfall' } },
    }),
    ['unit-mismatch | hr3 › measure › of | hr1: count | share'],
  ],
  [
    'a comparison by a breakdown that the share does not have',
    compared({ hr3: { breakdowns: [{ id: 'origin', field: 'origin', title: { de: 'Herkunft' } }] } }),
    ['unknown-breakdown | hr3 › breakdowns › origin | hr1: origin | department'],
  ],
  ['progress', progress({}), []],
  [
    'progress from a period that is none',
    progress({ baseline: 'Sommer' }),
    ['period-error | hr3 › measure › baseline | Sommer | period'],
  ],
  [
    'progress from a period that there is not',
    progress({ baseline: '2013' }),
    ['period-error | hr3 › measure › baseline | 2013 | 2024, 2025'],
  ],
  [
    'progress to a target in the past',
    progress({ target: { period: '2020', value: 25 } }),
    ['period-error | hr3 › measure › target › period | 2020 | > 2024'],
  ],
  [
    'progress to a target in another unit',
    progress({ target: { period: '2030', value: 250 } }),
    ['unit-mismatch | hr3 › measure › target › value | 250 | per cent: hr1'],
  ],
  ['an event on no day', eventOn('2023-02-30'), ['period-error | hr1 › events › #1 › date | 2023-02-30 | period']],
  ['a band above all shares', withBand(20, 120), ['schema-error | hr1 › bands › #1 › upper | 120 | ≤ 100']],
  ['a band below all shares', withBand(-1, 20), ['schema-error | hr1 › bands › #1 › lower | -1 | ≥ 0']],
  ['a band upside down', withBand(40, 30), ['schema-error | hr1 › bands › #1 › upper | 30 | > 40']],
  ['a target in words', target('bald', 25), ['period-error | hr1 › targets › #1 › period | bald | period']],
  ['a target in another unit', target('2030', -5), ['unit-mismatch | hr1 › targets › #1 › value | -5 | per cent: hr1']],
  [
    'a break on a day that no calendar has',
    { 'indicators.json': indicators({ breaks: [{ date: '2024-02-30', label: { de: 'Neu' } }] }) },
    ['schema-error | indicators › hr1 › breaks › #1 › date | 2024-02-30 | day'],
  ],
  [
    'more periods put together than there are',
    { 'indicators.json': indicators({ period: { field: 'year', pool: 3 } }) },
    ['period-error | hr1 › period › pool | pool 3 | ≤ 2'],
  ],
  [
    'different people put together over periods',
    {
      'indicators.json': indicators({
        period: { field: 'year', pool: 2 },
        measure: { type: 'distinctShare', count: { ...yes, distinct: 'person' }, base: rows },
      }),
    },
    ['period-error | hr1 › measure › count › distinct | pool distinct'],
  ],
  [
    'the status of a period that there is not',
    { 'indicators.json': indicators({ periodStatus: { '2026': 'P' } }) },
    ['period-error | hr1 › periodStatus › 2026 | 2026 | 2024, 2025'],
  ],
];

function share() {
  return { count: yes, base: known };
}

function parity() {
  return { type: 'parity', of: 'hr1', reference: 'pop' } as const;
}

function baseline() {
  return { baseline: '2024', target: { period: '2030', value: 1 } } as const;
}

/** The columns of the table that no field describes are no fault of a definition. */
async function faultsIn(files: Files) {
  return (await problemsWith(files)).filter(({ code }) => code !== 'extra-label');
}

describe('validate, of definitions', () => {
  it.each(FAULTS)('validate(%s) tells place, cause and what is known', async (_, files, expected) => {
    const problems = await faultsIn(files);
    expect(problems.map((problem) => inShort(problem).replace(' | indicators.json', ''))).toEqual(expected);
  });

  it('validate only warns of periods that are not there yet', async () => {
    const pooled = indicators({ period: { field: 'year', pool: 3 }, periodStatus: { '2026': 'P' } });
    const problems = await faultsIn({ 'indicators.json': pooled });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it.each(['de', 'en'] as const)(
    'validate tells it in words (%s): read every changed line as a clerk would',
    async (language) => {
      const texts: string[] = [];
      for (const [fault, files] of FAULTS) {
        const problems = (await faultsIn(files)).map((problem) => describeProblem(problem, language));
        if (problems.length === 0) continue;
        texts.push([fault, ...problems.map(({ message, remedy }) => `  ${message}\n  → ${remedy}`), ''].join('\n'));
      }
      await expect(texts.join('\n')).toMatchFileSnapshot(`definition-faults.${language}.txt`);
    },
  );
});
