import { describe, expect, it } from 'vitest';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import type { ResourceDescriptor } from '../../../packages/core/src/monitor/data-package.js';
import type { RecordName } from '../../../packages/core/src/monitor/data-package.js';
import { inShort } from '../monitor/tiny-monitor.js';
import { VALID, withRecords, type Change } from './record-monitor.js';

/** What is wrong when a text in one table is another. */
const FAULTS: readonly (readonly [
  what: string,
  table: RecordName,
  from: string,
  to: string,
  expected: readonly string[],
])[] = [
  [
    'an unknown area',
    'swot',
    'Wenig Daten;9.2.1',
    'Wenig Daten;1.2.3',
    ['unknown-area | swot.csv | row 2 | handlungsfeld | 1.2.3 | 9.2.1'],
  ],
  [
    'an unknown recommendation',
    'swot',
    'Interview;r1',
    'Interview;"r1, r9"',
    ['foreign-key | swot.csv | row 2 | empfehlungen | r9 | recommendations: id'],
  ],
  [
    'the status of an unknown recommendation',
    'recommendation-status',
    'r1;01.01.2014',
    'r7;01.01.2014',
    ['foreign-key | recommendation-status.csv | row 2 | empfehlung | r7 | recommendations: id'],
  ],
  [
    'an unknown indicator',
    'recommendations',
    ';2;hr1',
    ';2;"hr1, hr99"',
    ['foreign-key | recommendations.csv | row 2 | indikatoren | hr99 | indicators.json: id'],
  ],
  [
    'the goal of an unknown project',
    'project-goals',
    'p1;hr1;2012',
    'p2;hr1;2012',
    ['foreign-key | project-goals.csv | row 2 | projekt | p2 | projects: id'],
  ],
  [
    'the goal of an unknown indicator',
    'project-goals',
    'p1;hr1;2012',
    'p1;hr2;2012',
    ['foreign-key | project-goals.csv | row 2 | indikator | hr2 | indicators.json: id'],
  ],
  [
    'a member of an unknown committee',
    'memberships',
    'ag-sprache;Jugendamt',
    'ag-x;Jugendamt',
    ['foreign-key | memberships.csv | row 3 | gremium | ag-x | committees: id'],
  ],
  [
    'progress outside its range',
    'recommendation-status',
    ';40;',
    ';140;',
    ['constraint-error | recommendation-status.csv | row 3 | fortschritt | 140 | ≤ 100'],
  ],
  [
    'a weight below zero',
    'recommendations',
    ';2;hr1',
    ';-2;hr1',
    ['constraint-error | recommendations.csv | row 2 | gewicht | -2 | ≥ 0'],
  ],
  [
    'a checklist value of five',
    'checklist',
    'hauptamt;4;',
    'hauptamt;5;',
    ['constraint-error | checklist.csv | row 2 | wert | 5 | ≤ 4'],
  ],
  [
    'a seventh commitment',
    'charter',
    '\n1;2025',
    '\n7;2025',
    ['constraint-error | charter.csv | row 2 | punkt | 7 | ≤ 6'],
  ],
  [
    'two statuses on one day',
    'recommendation-status',
    'r1;31.12.2025;umgesetzt',
    'r1;01.03.2024;umgesetzt',
    ['history-error | recommendation-status.csv | row 4 | status | done | one status'],
  ],
  [
    'a status before the recommendation',
    'recommendation-status',
    'r1;01.01.2014',
    'r1;30.06.2013',
    ['history-error | recommendation-status.csv | row 2 | datum | 2013-06-30 | from 2013-07-01'],
  ],
  [
    'a status after the edition',
    'recommendation-status',
    'r1;31.12.2025',
    'r1;02.03.2026',
    ['history-error | recommendation-status.csv | row 4 | datum | 2026-03-02 | until 2026-03-01'],
  ],
  [
    'a history out of order',
    'recommendation-status',
    'r1;31.12.2025',
    'r1;31.12.2023',
    ['history-error | recommendation-status.csv | row 4 | datum | 2023-12-31 | after 2024-03-01'],
  ],
  [
    'a plan for what has begun',
    'recommendation-status',
    ';umgesetzt;',
    ';geplant;',
    ['history-error | recommendation-status.csv | row 4 | status | planned | begun'],
  ],
  [
    'an unknown status',
    'recommendation-status',
    ';umgesetzt;',
    ';fertig;',
    [
      'constraint-error | recommendation-status.csv | row 4 | status | fertig | geplant, in Umsetzung, umgesetzt, verstetigt, zurückgestellt, verworfen',
    ],
  ],
  [
    'a day that does not exist',
    'recommendation-status',
    '31.12.2025',
    '31.11.2025',
    ['type-error | recommendation-status.csv | row 4 | datum | 31.11.2025 | date 31.12.2024'],
  ],
  [
    'an unknown scope',
    'role-models',
    '01.02.2025;Name;01.02.2026',
    '01.02.2025;Alles;',
    ['constraint-error | role-models.csv | row 4 | einwilligung_umfang | ••• | Name, Geschichte, Foto'],
  ],
  [
    'an evidence that is no address',
    'charter',
    'https://example.org/charta',
    'siehe Ordner',
    ['constraint-error | charter.csv | row 2 | nachweis_url | siehe Ordner | pattern https?://.+'],
  ],
  [
    'the same item twice',
    'checklist',
    'leitbild;;Organisation;kita',
    'leitbild;;Organisation;bauhof',
    ['primary-key | checklist.csv | row 4 | punkt + amt + datum | leitbild + bauhof + 2025-03-01 | 3'],
  ],
  [
    'two items whose ids would be the same',
    'checklist',
    'leitbild;;Organisation;kita',
    'leitbild;;Organisation;Bauhof',
    ['duplicate-id | checklist.csv | row 4 | id'],
  ],
  [
    'a member that seems to be a person',
    'memberships',
    'Jugendamt',
    'Frau Muster',
    ['personal-field | memberships.csv | row 3 | organisation | ••• | office'],
  ],
  [
    'an office that seems to be a person',
    'recommendations',
    'Hauptamt',
    'Dr. Muster',
    ['personal-field | recommendations.csv | row 2 | zuständig | ••• | office'],
  ],
  ['no statement', 'swot', 'Keine Zeit', '', ['constraint-error | swot.csv | row 3 | aussage |  | required']],
];

/** The fields of a template with little more than their names, so that our own checks are alone; numbers keep their signs. */
const BARE: Change = ({ schema, ...resource }) => ({
  ...resource,
  schema: { fields: schema.fields.map(bare), fieldsMatch: 'superset' },
});

function bare({ name, title = name, type, decimalChar = '.', groupChar = '', missingValues }: Field): Field {
  const reasons = missingValues === undefined ? {} : { missingValues };
  return { name, title, ...reasons, ...(type === 'number' ? { type, decimalChar, groupChar } : {}) };
}

const problemsOf = async (table: RecordName, [from, to]: readonly [string, string], change?: Change) => {
  const csv = VALID[table] ?? '';
  expect(csv).toContain(from);
  return (await withRecords({ ...VALID, [table]: csv.replace(from, to) }, change)).problems;
};

describe('recordProblems', () => {
  it.each(FAULTS)(
    'recordProblems(%s) says file, row, column, what stands there and what should',
    async (_, table, from, to, expected) => {
      const problems = (await problemsOf(table, [from, to])).map(inShort);
      expect(problems).toEqual(expected);
    },
  );

  it.each(['history out of order', 'after the edition', 'seems to be a person', 'has begun'])(
    'recordProblems(%s) is a warning',
    async (name) => {
      const [, table, from, to] = FAULTS.find(([what]) => what.includes(name))!;
      expect((await problemsOf(table, [from, to])).map(({ severity }) => severity)).toEqual(['warning']);
    },
  );

  it('recordProblems(tables whose schema says nothing but names) finds no fault in valid ones', async () => {
    expect((await withRecords(VALID, BARE)).problems).toEqual([]);
  });

  it.each([
    [
      'recommendation-status',
      ';40;',
      ';140;',
      'constraint-error | recommendation-status.csv | row 3 | fortschritt | 140 | ≤ 100',
    ],
    [
      'recommendation-status',
      'umgesetzt',
      'fertig',
      'constraint-error | recommendation-status.csv | row 4 | status | fertig | geplant, in Umsetzung, umgesetzt, verstetigt, zurückgestellt, verworfen',
    ],
    [
      'recommendation-status',
      '31.12.2025',
      '2025',
      'type-error | recommendation-status.csv | row 4 | datum | 2025 | date 31.12.2024',
    ],
    ['timeline', '5./6. Februar 2010', 'damals', 'type-error | timeline.csv | row 2 | datum | damals | edtf'],
    ['swot', 'Keine Zeit', '', 'constraint-error | swot.csv | row 3 | aussage |  | required'],
    ['swot', 's2;W', 's1;W', 'duplicate-id | swot.csv | row 3 | id'],
  ] as const)('recordProblems(a bare %s with %s → %s) finds it too', async (table, from, to, expected) => {
    expect((await problemsOf(table, [from, to], BARE)).map(inShort)).toEqual([expected]);
  });

  it('recordProblems does not compare with a table that could not be read', async () => {
    const { problems } = await withRecords({ ...VALID, recommendations: 'a;b\n1;2' });
    expect(problems.filter(({ code }) => code === 'foreign-key')).toEqual([]);
  });

  it('validateTable(memberships with a column that nobody described) is an error', async () => {
    const csv = VALID.memberships.replaceAll('\n', ';\n').replace('bis;', 'bis;vorname') + ';Erika';
    const { problems } = await withRecords({ ...VALID, memberships: csv });
    expect(problems.map((problem) => [problem.severity, inShort(problem)])).toEqual([
      ['error', 'extra-label | memberships.csv | row 1 | vorname'],
    ]);
  });

  it.each([
    [{ name: 'vorname' }],
    [{ name: 'first_name' }],
    [{ name: 'contact', title: 'E-Mail-Adresse' }],
    [{ name: 'delegation', 'teilhabe:aliases': ['Delegierte'] }],
    [{ name: 'note', 'teilhabe:personal': true }],
  ])('recordFieldProblems(memberships with %o) refuses the field', async (field) => {
    const added: Change = (resource) => {
      if (resource.name !== 'memberships') return resource;
      const { fields, ...schema } = resource.schema;
      return { ...resource, schema: { ...schema, fields: [...fields, field] } };
    };
    expect((await withRecords(VALID, added)).problems.map(inShort)).toEqual([
      `personal-field | datapackage.json | resources › memberships › schema › fields | ${field.name}`,
    ]);
  });

  it.each(['organisation_name', 'strassenname', 'kontaktstelle', 'mitglied'])(
    'recordFieldProblems(%s) lets it be',
    async (name) => {
      const added = (resource: ResourceDescriptor): ResourceDescriptor =>
        resource.name === 'memberships'
          ? { ...resource, schema: { ...resource.schema, fields: [...resource.schema.fields, { name }] } }
          : resource;
      expect((await withRecords(VALID, added)).problems).toEqual([]);
    },
  );
});
