import { describe, expect, it } from 'vitest';
import {
  dataPackage,
  fieldsWith,
  inShort,
  indicators,
  POLICY,
  problemsWith,
  SURVEY,
  type Files,
} from './tiny-monitor.js';

const yes = [{ field: 'origin', in: ['yes'] }];
const rows = { resource: 'survey' };
const share = (count: object, base: object = rows) => indicators({ measure: { type: 'proportion', count, base } });
const mean = (field: string) => indicators({ measure: { type: 'mean', of: { resource: 'survey', field } } });
const distribution = (field: string) =>
  indicators({ measure: { type: 'distribution', of: { resource: 'survey', field } } });
const sentence = (de: string) => ({ 'indicators.json': indicators({ finding: { de } }) });
const policy = (rules: object) => ({ 'policy.json': { ...POLICY, ...rules } });
const REASON = 'Nur Führungskräfte lesen diese Zahlen.';
const ARGUMENTS =
  '{period}, {label}, {value}, {count}, {base}, {lower}, {upper}, {frame}, {responses}, {nonresponse}, ' +
  '{boundLower}, {boundUpper}, {crude}, {size}, {ofHundred}';
const sentences = (roles: object) => ({ 'sentences.json': { sentences: { de: roles } } });
const FIELDS = 'year, person, department, origin, grade, hours';

/** What does not fit together, and the problems that follow, in short and without their file. */
const WRONG: readonly (readonly [what: string, files: Files, problems: readonly string[]])[] = [
  [
    'an unknown table',
    { 'indicators.json': share({ resource: 'staff' }) },
    ['unknown-resource | hr1 › measure › count | staff | survey, areas'],
  ],
  [
    'an unknown field of a condition',
    { 'indicators.json': share({ ...rows, where: [{ field: 'orign', in: ['yes'] }] }) },
    [`unknown-field | hr1 › measure › count › where › orign | survey: orign | probably origin: ${FIELDS}`],
  ],
  [
    'an unknown field to count',
    { 'indicators.json': share({ ...rows, distinct: 'who' }) },
    [`unknown-field | hr1 › measure › count › distinct | survey: who | ${FIELDS}`],
  ],
  [
    'an unknown rated field',
    { 'indicators.json': mean('satisfaction') },
    [`unknown-field | hr1 › measure › of › field | survey: satisfaction | ${FIELDS}`],
  ],
  [
    'an unknown field in the filter of a mean',
    {
      'indicators.json': indicators({
        measure: { type: 'mean', of: { ...rows, field: 'grade', where: [{ field: 'x', present: true }] } },
      }),
    },
    [`unknown-field | hr1 › measure › of › where › x | survey: x | ${FIELDS}`],
  ],
  [
    'an unknown period',
    { 'indicators.json': indicators({ period: { field: 'month' } }) },
    [`unknown-field | hr1 › period › field | survey: month | ${FIELDS}`],
  ],
  [
    'an unknown breakdown',
    { 'indicators.json': indicators({ breakdowns: [{ id: 'sex', field: 'sex', title: { de: 'x' } }] }) },
    [`unknown-field | hr1 › breakdowns › sex › field | survey: sex | ${FIELDS}`],
  ],
  [
    'a breakdown twice',
    {
      'indicators.json': indicators({
        breakdowns: ['department', 'origin'].map((field) => ({ id: 'd', field, title: { de: 'x' } })),
      }),
    },
    ['duplicate-id | hr1 › breakdowns › d'],
  ],
  ['an unknown area', { 'indicators.json': indicators({ area: '1.2.3' }) }, ['unknown-area | hr1 | 1.2.3 | 9.2.1']],
  ['an id twice', { 'indicators.json': indicators({}, {}) }, ['duplicate-id | hr1']],
  [
    'an unknown name of a measure',
    { 'indicators.json': indicators({ labels: { ammount: { de: 'x' } } }) },
    ['schema-error | hr1 › labels | ammount | no such property'],
  ],
  [
    'an unknown property',
    { 'indicators.json': indicators({ colour: 'red' }) },
    ['schema-error | indicators › hr1 | colour | no such property'],
  ],
  [
    'a property forgotten',
    { 'indicators.json': indicators({ unit: undefined }) },
    ['schema-error | indicators › hr1 | unit'],
  ],
  [
    'an id with capitals',
    { 'indicators.json': indicators({ id: 'HR1' }) },
    ['schema-error | indicators › HR1 › id | HR1 | identifier'],
  ],
  ['a mean of numbers without a scale', { 'indicators.json': mean('hours') }, []],
  [
    'a mean of words',
    { 'indicators.json': mean('department') },
    ['definition-error | hr1 › measure › of › field | survey: department | numeric field'],
  ],
  ['a mean with a scale', { 'indicators.json': mean('grade') }, []],
  [
    'a distribution without categories',
    { 'indicators.json': distribution('grade') },
    ['definition-error | hr1 › measure › of › field | survey: grade | answers'],
  ],
  ['a distribution with categories', { 'indicators.json': distribution('origin') }, []],
  [
    'a sum of words',
    { 'indicators.json': indicators({ measure: { type: 'count', count: { ...rows, sum: 'department' } } }) },
    ['definition-error | hr1 › measure › count › sum | survey: department | numeric field'],
  ],
  [
    'a period that is none',
    { 'indicators.json': indicators({ period: { field: 'department' }, breakdowns: [] }) },
    ['definition-error | hr1 › period › field | survey: department | period'],
  ],
  [
    'a breakdown by persons',
    { 'indicators.json': indicators({ breakdowns: [{ id: 'p', field: 'person', title: { de: 'x' } }] }) },
    ['definition-error | hr1 › breakdowns › p › field | survey: person | not personal'],
  ],
  [
    'a condition that no row can meet',
    { 'indicators.json': share({ ...rows, where: [{ field: 'origin', in: ['ja', 'yes'] }] }) },
    ['constraint-error | hr1 › measure › count › where › origin | ja | yes, no, nonresponse'],
  ],
  [
    'a condition on the reason of a missing value',
    { 'indicators.json': share({ ...rows, where: [{ field: 'origin', in: ['nonresponse'] }] }) },
    [],
  ],
  [
    'a placeholder that does not exist',
    sentence('{period}: {valeu}'),
    [`sentence-error | hr1 › finding › de | {valeu} | ${ARGUMENTS}`],
  ],
  [
    'an open bracket in a sentence',
    sentence('{period waren es'),
    ['sentence-error | hr1 › finding › de | {period waren es | syntax'],
  ],
  [
    'a bracket too many in a sentence',
    sentence('{period} waren es value}'),
    ['sentence-error | hr1 › finding › de | {period} waren es value} | syntax'],
  ],
  [
    'a sentence of the city that asks for what its role does not know',
    sentences({ target: 'Ziel: {target} von {base}' }),
    [
      'sentence-error | de › target | {base} | {period}, {label}, {target}, {targetPeriod}, {targetLabel}, {reached}, {distance}, {plurality}',
    ],
  ],
  [
    'a finding of the city for one type of measure',
    sentences({ finding: { mean: '{value} bei {base}', count: '{value} von {base}' } }),
    ['sentence-error | de › finding › count | {base} | {period}, {label}, {value}'],
  ],
  [
    'a sentence of the city with an open bracket',
    sentences({ change: { other: 'seit {first' } }),
    ['sentence-error | de › change › other | seit {first | syntax'],
  ],
  [
    'an unknown role of a sentence',
    sentences({ findings: '{value}' }),
    ['schema-error | sentences › de | findings | no such property'],
  ],
  ['the city’s own sentences', sentences({ finding: '{period}: {value}', change: { count: '{difference}' } }), []],
  [
    'more counted than the base holds',
    { 'indicators.json': share(rows, { ...rows, where: yes }) },
    ['2024', '2024, department schule'].map((found) => `share-error | hr1 › measure | ${found} | count ⊆ base`),
  ],
  ['a count that is a part of its base', { 'indicators.json': share({ ...rows, where: yes }, rows) }, []],
  [
    'a threshold of 1 and a base of 2',
    policy({ threshold: 1, minimumBase: 2 }),
    ['policy-error | threshold | 1 | ≥ 3', 'policy-error | minimumBase | 2 | ≥ 5'],
  ],
  [
    'the same with a reason',
    policy({ threshold: 1, minimumBase: 2, reason: REASON }),
    ['policy-error | threshold | 1 | ≥ 3', 'policy-error | minimumBase | 2 | ≥ 5'],
  ],
  ['a threshold below the profile without a reason', policy({ threshold: 4 }), ['policy-error | threshold | 4 | ≥ 5']],
  ['a threshold below the profile with a reason', policy({ threshold: 4, reason: REASON }), []],
  [
    'an exception for an unknown table',
    policy({ exceptions: [{ resources: ['staff'], reason: REASON }] }),
    ['unknown-resource | exceptions | staff | survey, areas'],
  ],
  [
    'an unknown profile',
    policy({ profile: 'open' }),
    ['schema-error | profile | open | staffPublic, round5, internal'],
  ],
  ['a reason of one word', policy({ reason: 'darum' }), ['schema-error | reason | darum | length ≥ 20']],
  ['a threshold in words', policy({ threshold: 'fünf' }), ['schema-error | threshold | fünf | type integer']],
  ['a threshold of nothing', policy({ threshold: 0 }), ['schema-error | threshold | 0 | ≥ 1']],
  ['areas that cannot be read', { 'areas.csv': null }, ['source-error | missing']],
  [
    'areas without a field they need',
    {
      'datapackage.json': {
        ...dataPackage(),
        resources: [
          dataPackage().resources[0],
          { ...dataPackage().resources[1], schema: { fields: [{ name: 'id' }] } },
        ],
      },
    },
    ['level', 'kind', 'title_de'].map((name) => `unknown-field | resources › areas › schema › fields | ${name} | id`),
  ],
  ['a timeline with an unknown area', timeline('1.2.3'), ['unknown-area | row 2 | area | 1.2.3 | 9.2.1']],
  ['a timeline with a known area', timeline('9.2.1'), []],
];

function timeline(area: string): Files {
  const fields = ['id', 'lane', 'kind', 'title_de', 'date', 'area'].map((name) => ({ name }));
  const resource = { name: 'timeline', path: 'timeline.csv', schema: { fields }, 'teilhabe:record': 'timeline' };
  return {
    'datapackage.json': { ...dataPackage(), resources: [...dataPackage().resources, resource] },
    'timeline.csv': `id,lane,kind,title_de,date,area\nt1,city,event,Gipfel,2010,${area}\n`,
  };
}

const withoutFile = (text: string) => text.replace(/ \| [a-z]+\.(json|csv)/, '');

describe('validate', () => {
  it.each(WRONG)('validate(%s)', async (_, files, expected) => {
    const problems = (await problemsWith(files)).filter(({ code }) => code !== 'extra-label');
    expect(new Set(problems.map(inShort).map(withoutFile))).toEqual(new Set(expected));
  });

  it('validate says once which indicators need a table that could not be read', async () => {
    const problems = await problemsWith({ 'survey.csv': null, 'indicators.json': indicators({}, { id: 'hr2' }) });
    expect(problems.map(inShort)).toEqual([
      'source-error | survey.csv | missing',
      'unknown-resource | indicators.json | hr1, hr2 | survey',
    ]);
  });

  it('validate takes a table without rows for an error where an indicator reads it, else for a warning', async () => {
    const empty = { 'survey.csv': SURVEY.split('\n')[0]!, 'areas.csv': 'id,level,kind,title_de\n' };
    const problems = await problemsWith({ ...empty, 'indicators.json': indicators() });
    expect(problems.map((problem) => [problem.severity, inShort(problem)])).toEqual([
      ['error', 'source-error | survey.csv | no rows'],
      ['warning', 'source-error | areas.csv | no rows'],
      ['error', 'unknown-area | indicators.json | hr1 | 9.2.1 | '],
    ]);
  });

  it('validate warns of more counted than the base holds, and does not stop the publication', async () => {
    const files = { 'indicators.json': share(rows, { ...rows, where: yes }) };
    expect((await problemsWith(files)).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  it('validate shows no personal cell, whatever is wrong with the table', async () => {
    const name = 'Erika Musterfrau';
    const fields = fieldsWith('person', { constraints: { pattern: 'P[0-9]', unique: true } });
    const broken = [SURVEY.replaceAll('P1', name), SURVEY.replace('P2', `${name};x`), SURVEY.replace('P2', `"${name}`)];
    for (const csv of broken) {
      const problems = await problemsWith({ 'survey.csv': csv, 'datapackage.json': dataPackage({ fields }) });
      expect(problems.length).toBeGreaterThan(0);
      expect(JSON.stringify(problems)).not.toContain('Erika');
    }
  });
});
