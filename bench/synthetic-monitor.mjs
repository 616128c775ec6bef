import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../scripts/generate/random.mjs';

/** Fields to break down by, and how many categories each has. */
const FIELDS = [
  ['department', 12],
  ['pay_group', 8],
  ['age_group', 5],
  ['gender', 2],
  ['contract', 3],
  ['site', 6],
];
const QUESTIONS = 20;
const PEOPLE = 2000;

const text = (words) => ({ de: words, en: words });

/**
 * A made-up monitor in a folder: surveys of 2 000 people a year with twenty questions each, and for every question an
 * indicator, the share of one answer by the first fields of the list; as many surveys as the indicators need.
 */
export function syntheticMonitor(folder, { indicators, breakdowns, periods }) {
  mkdirSync(folder, { recursive: true });
  const json = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  const surveys = Array.from({ length: Math.ceil(indicators / QUESTIONS) }, (_, i) => `survey-${i + 1}`);
  surveys.forEach((name, i) => writeFileSync(join(folder, `${name}.csv`), survey(periods, i)));
  writeFileSync(join(folder, 'areas.csv'), 'id;level;kind;title_de;title_en\n1;city;structural;Feld;Area\n');
  json('datapackage.json', dataPackage(surveys));
  json('policy.json', { profile: 'staffPublic' });
  json('indicators.json', {
    indicators: Array.from({ length: indicators }, (_, i) => indicator(i, breakdowns)),
  });
}

function survey(periods, seed) {
  const random = seededRandom(19 + seed);
  const pick = (count) => `c${Math.floor(random() * count) + 1}`;
  const answer = () => (random() < 0.06 ? '' : random() < 0.4 ? 'yes' : 'no');
  const names = [...FIELDS.map(([name]) => name), ...Array.from({ length: QUESTIONS }, (_, i) => `q${i + 1}`)];
  const rows = Array.from({ length: periods * PEOPLE }, (_, i) => [
    2025 - Math.floor(i / PEOPLE),
    ...FIELDS.map(([, count]) => pick(count)),
    ...Array.from({ length: QUESTIONS }, answer),
  ]);
  return [['year', ...names], ...rows].map((row) => `${row.join(';')}\n`).join('');
}

const areas = {
  name: 'areas',
  type: 'table',
  path: 'areas.csv',
  title: 'Handlungsfelder',
  format: 'csv',
  dialect: { delimiter: ';' },
  licenses: [{ name: 'MIT', title: 'MIT-Lizenz', path: 'https://opensource.org/license/mit' }],
  sources: [{ title: 'Erdacht' }],
  'teilhabe:record': 'areas',
  'teilhabe:about': 'things',
  schema: {
    primaryKey: ['id'],
    fields: ['id', 'level', 'kind', 'title_de', 'title_en'].map((name) => ({ name, type: 'string' })),
  },
};

function dataPackage(surveys) {
  const categories = (count) =>
    Array.from({ length: count }, (_, i) => ({ value: `c${i + 1}`, label: `Gruppe ${i + 1}` }));
  const fields = [
    { name: 'year', type: 'year' },
    ...FIELDS.map(([name, count]) => ({ name, type: 'string', categories: categories(count) })),
    ...Array.from({ length: QUESTIONS }, (_, i) => ({ name: `q${i + 1}`, type: 'string', categories: ['yes', 'no'] })),
  ];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'synthetic',
    title: 'Erdachter Monitor',
    created: '2026-03-01T00:00:00Z',
    licenses: [{ name: 'MIT', title: 'MIT-Lizenz', path: 'https://opensource.org/license/mit' }],
    contributors: [{ title: 'Stadt Beispiel', roles: ['publisher'] }],
    'teilhabe:title': text('Erdachter Monitor'),
    'teilhabe:languages': ['de', 'en'],
    resources: [
      areas,
      ...surveys.map((name) => ({
        name,
        type: 'table',
        path: `${name}.csv`,
        title: 'Befragung',
        format: 'csv',
        encoding: 'utf-8',
        dialect: { delimiter: ';' },
        sources: [{ title: 'Erdachte Befragung' }],
        licenses: [{ name: 'MIT', title: 'MIT-Lizenz', path: 'https://opensource.org/license/mit' }],
        'teilhabe:fictitious': true,
        'teilhabe:personal': true,
        'teilhabe:time': 'sample',
        schema: { fields },
      })),
    ],
  };
}

/** Each indicator looks at one question of one survey. */
function indicator(i, breakdowns) {
  const question = `q${(i % QUESTIONS) + 1}`;
  const resource = `survey-${Math.floor(i / QUESTIONS) + 1}`;
  const answered = (values) => ({ resource, where: [{ field: question, in: values }] });
  return {
    id: `s${String(i + 1)}`,
    area: '1',
    title: text(`Anteil ${i + 1}`),
    definition: text(`Anteil der Antwort „ja“ auf Frage ${question}.`),
    finding: text('{period}: {value} ({count} von {base})'),
    direction: 1,
    decimals: 1,
    unit: text('%'),
    period: { field: 'year' },
    measure: { type: 'proportion', count: answered(['yes']), base: answered(['yes', 'no']) },
    breakdowns: FIELDS.slice(0, breakdowns).map(([field]) => ({
      id: field.replace('_', '-'),
      field,
      title: text(field),
    })),
  };
}
