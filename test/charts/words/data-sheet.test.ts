import { dataSheet, dataTable, type SheetCell } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { describe, expect, it } from 'vitest';
import { answers, byDepartment, published, total } from '../datasets.js';

const plain = (cell: SheetCell) => (typeof cell === 'string' ? cell : cell.value);
const SHARE = [24, 21.5, 26.7, 96, 400];

describe('dataSheet(dataset, language)', () => {
  it('has the numbers of a total as numbers, and the range as two columns', () => {
    const sheet = dataSheet(total({ 2023: [19.4, 16.4, 22.7, 60, 310], 2025: SHARE }), de);
    expect(sheet.columns).toEqual(['Jahr', 'Anteil', 'Bereich von', 'Bereich bis', 'mit Merkmal', 'gültige Antworten']);
    expect(sheet.rows.map((row) => row.map(plain))).toEqual([
      ['2023', 19.4, 16.4, 22.7, 60, 310],
      ['2025', 24, 21.5, 26.7, 96, 400],
    ]);
    expect(sheet.rows[0]![1]).toEqual({ value: 19.4, unit: { label: '%', decimals: 1 } });
    expect(sheet.signs).toEqual([]);
  });

  it('has words only where a number is confidential or missing, and says what they mean', () => {
    const sheet = dataSheet(byDepartment({ Hauptamt: SHARE, Kämmerei: 'C', Bauamt: 'notDelivered' }), de);
    expect(sheet.rows.map((row) => row.map(plain))).toEqual([
      ['Hauptamt', 24, 21.5, 26.7, 96, 400],
      ['Kämmerei', ...Array<string>(5).fill('geheim gehalten')],
      ['Bauamt', ...Array<string>(5).fill('nicht geliefert')],
    ]);
    expect(sheet.signs).toEqual([
      'geheim gehalten: Der Wert wird nicht veröffentlicht, um einzelne Personen zu schützen.',
      'Wo ein Grund statt einer Zahl steht, gibt es keinen Wert.',
    ]);
  });

  it('remarks on numbers of low reliability beside them', () => {
    const data = byDepartment({ Hauptamt: SHARE, Jugendamt: SHARE });
    const unsure = { ...data, status: Object.fromEntries([5, 6, 7, 8, 9].map((place) => [place, 'U' as const])) };
    const sheet = dataSheet(unsure, en);
    expect(sheet.columns.at(-1)).toBe('Remark');
    expect(sheet.rows.map((row) => row.at(-1))).toEqual(['', 'low reliability']);
    expect(sheet.signs).toEqual(['low reliability: the value is based on few cases or answers.']);
  });

  it('has two columns for each answer where projects have rows: share and count', () => {
    const sheet = dataSheet(answers(['nein', 'ja'], { Sprachcafé: [1, 3], Garten: 'C' }), de);
    expect(sheet.rows.map((row) => row.map(plain))).toEqual([
      ['Sprachcafé', 25, 75, 1, 3, 4],
      ['Garten', ...Array.from({ length: 5 }, () => 'geheim gehalten')],
    ]);
  });

  it('keeps to the decimal places that a small base allows', () => {
    const sheet = dataSheet(total({ 2025: SHARE }, { decimals: { 0: 0 } }), de);
    expect(sheet.rows[0]![1]).toEqual({ value: 24, unit: { label: '%', decimals: 0 } });
  });

  it.each(['hr1', 'hr1~department', 'pr9'])('says of %s what its table says', (name) => {
    const dataset = published(name);
    const table = dataTable(dataset, de);
    const sheet = dataSheet(dataset, de);
    expect(sheet.caption).toBe(table.caption);
    expect(sheet.rows.map(([header]) => header)).toEqual(table.rows.map(({ header }) => header));
    sheet.rows.forEach((row, i) => {
      const text = [table.rows[i]!.header, ...table.rows[i]!.cells].join(' ').replaceAll('.', '').replaceAll(',', '.');
      for (const cell of row) if (typeof cell !== 'string') expect(text).toContain(String(cell.value));
    });
  });

  it('has no rows for an empty dataset', () => {
    expect(dataSheet(total({}), de).rows).toEqual([]);
  });
});
