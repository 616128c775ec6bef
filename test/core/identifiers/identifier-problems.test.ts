import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../packages/core/src/csv/parse-csv.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import { identifierProblems, type GuardedTable } from '../../../packages/core/src/identifiers/identifier-problems.js';
import { describeProblem } from '../../../packages/core/src/problems/describe-problem.js';

const EDITION = '2026-03-01';
const FILE = 'staff.csv';

function found(heading: string, cells: readonly string[], changes: Partial<GuardedTable> = {}): readonly string[] {
  const csv = [`Jahr;${heading}`, ...cells.map((cell) => `2025;"${cell}"`)].join('\n');
  const table = parseCsv(csv, FILE, { delimiter: ';' });
  const problems = identifierProblems(table, FILE, { rows: 'people', fields: [], edition: EDITION, ...changes });
  return problems.map(({ field, expected }) => `${field}: ${expected}`);
}

const numbers = (count: number, first = 10_000) => Array.from({ length: count }, (_, i) => String(first + 37 * i));
const persons = { rows: 'persons' } as const;
const open = { rows: 'open' } as const;
const field = (changes: Partial<Field>): Pick<GuardedTable, 'fields' | 'rows'> => ({
  rows: 'persons',
  fields: [{ name: 'Kennung', ...changes }],
});
const BIRTHS = ['03.04.1961', '12.11.1975', '30.01.1988', '01.07.1999', '24.12.1966'];

describe('identifierProblems', () => {
  it.each([
    ['a heading of names', 'Vorname', ['Anna', 'Jan'], {}, ['Vorname: no name']],
    ['a heading of names in a table of things', 'Vorname', ['Emma', 'Noah'], open, []],
    ['dates of birth, even among things', 'Geburtsdatum', BIRTHS, open, ['Geburtsdatum: no birthDate']],
    ['dates of birth under another heading', 'Datum', BIRTHS, persons, ['Datum: no birthDate']],
    ['the same dates where rows may be anything', 'Datum', BIRTHS, {}, []],
    ['dates of courses', 'Kursdatum', BIRTHS.map((date) => date.replace(/\d{4}$/, '2025')), persons, []],
    ['e-mail addresses under another heading', 'Kontakt', ['', 'anna.muster@stadt.example'], {}, ['Kontakt: no email']],
    ['e-mail addresses of organisations', 'Kontakt', ['info@verein.example'], open, []],
    ['how many wrote e-mails', 'E-Mail', ['17', '240'], {}, []],
    ['telephone numbers', 'Telefon', ['06441 99-0', '0151 23456789'], {}, ['Telefon: no phone']],
    ['how many telephoned', 'Telefon', ['17', '240'], {}, []],
    ['streets', 'Straße', ['Hauptstraße 1'], {}, ['Straße: no address']],
    ['streets of buildings', 'Straße', ['Hauptstraße 1'], open, []],
    ['an IBAN, even among things', 'Notiz', ['', 'DE89 3704 0044 0532 0130 00'], open, ['Notiz: no iban']],
    ['a social security number', 'Nummer', ['15 070649 C 103'], open, ['Nummer: no socialSecurity']],
    ['tax ids', 'Nummer', ['86095742719', '47036892816'], open, ['Nummer: no taxId']],
    [
      'one number that could be a tax id among others',
      'Schlüssel',
      ['86095742719', '12345678901', '12345678902'],
      {},
      [],
    ],
    ['numbers of staff by their heading', 'PNr', ['1', '2'], {}, ['PNr: no staffNumber']],
    [
      'numbers of staff marked as personal',
      'Personalnummer',
      numbers(3),
      field({ title: 'Personalnummer', 'teilhabe:personal': true }),
      ['Personalnummer: no staffNumber'],
    ],
    ['a number of its own in every row', 'Kennung', numbers(12), field({}), ['Kennung: no uniqueNumber']],
    ['a pseudonym marked as personal', 'Kennung', numbers(12), field({ 'teilhabe:personal': true }), []],
    ['amounts that happen to differ', 'Kennung', numbers(12), field({ type: 'number' }), []],
    ['running numbers', 'Kennung', numbers(12, 1).map((_, i) => String(i + 1)), field({}), []],
    ['a number of its own in rows that may be anything', 'Kennung', numbers(12), {}, []],
    ['a bare name in a table of persons', 'Name', ['A', 'B'], persons, ['Name: no name']],
    ['a bare name over names of people', 'Name', ['Muster, Anna', 'Beispiel, Jan-Ole'], {}, ['Name: no name']],
    ['a bare name over names with a title', 'Name', ['Frau Muster', 'Herr Beispiel'], {}, ['Name: no name']],
    [
      'a bare name over regions',
      'Name',
      ['Gießen, Landkreis', 'Wetzlar, Stadt', 'Frankfurt am Main, Stadt', 'Hessen'],
      {},
      [],
    ],
    ['a bare name over departments', 'Name', ['Hauptamt', 'Amt für Soziales'], {}, []],
    [
      'a heading that only the description gives',
      'F1',
      ['Anna'],
      { fields: [{ name: 'f', title: 'Vorname', 'teilhabe:aliases': ['F1'] }] },
      ['F1: no name'],
    ],
    ['an empty column of names', 'Nachname', [], {}, ['Nachname: no name']],
    ['a file without headings', 'anna@stadt.example', ['jan@stadt.example'], {}, ['•••: no email']],
  ] as const)('identifierProblems(table) of %s', (_, heading, cells, changes, expected) => {
    expect(found(heading, cells, changes)).toEqual(expected);
  });

  it('identifierProblems(table) names the column and no cell', () => {
    const table = parseCsv('Jahr;Kontakt\n2025;anna.muster@stadt.example\n', FILE, { delimiter: ';' });
    const problems = identifierProblems(table, FILE, { rows: 'people', fields: [], edition: null });
    expect(problems).toHaveLength(1);
    for (const language of ['de', 'en'] as const) {
      const { message, remedy } = describeProblem(problems[0]!, language);
      expect(message).toContain('Kontakt');
      expect(`${message} ${remedy} ${JSON.stringify(problems)}`).not.toMatch(/anna|muster@/);
    }
  });
});
