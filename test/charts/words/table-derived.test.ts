import {
  dataTable,
  estimateText,
  showsOnePeriod,
  type ChartView,
  type ChartModelBase,
  type View,
} from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import { describe, expect, it } from 'vitest';
import { partTable, stackTable, stageTable } from '../../../packages/charts/src/words/table-derived.js';
import { counts } from '../bar-pictures.js';
import { total } from '../datasets.js';
import { dataOf } from '../pictures/edge-cases.js';
import { VIEW_MODELS } from '../view-models.js';

const textOf = (cells: readonly string[]) => cells.join(' | ').replaceAll('\u00a0', ' ');

describe('stageTable(dataset, language)', () => {
  it('has what is left of the first stage and of the one before', () => {
    const table = stageTable(
      counts({ stage: ['Bewerbungen', 'Gespräche', 'Zusagen', 'Start'] }, [200, 100, 'C', 50]),
      de,
    );
    expect(table.columns.at(-1)).toEqual({ id: 'derived', label: 'Anteil', numeric: true });
    expect(table.rows.map(({ cells }) => textOf(cells))).toEqual([
      '200 Personen | ',
      '100 Personen | 50 % der ersten Stufe',
      'geheim gehalten | ',
      '50 Personen | 25 % der ersten Stufe',
    ]);
  });

  it('is the ordinary table where nothing is left to compare', () => {
    const secrets = counts({ stage: ['A', 'B'] }, ['C', 'C']);
    expect(stageTable(secrets, de)).toEqual(dataTable(secrets, de));
    expect(stageTable(total({}), de)).toEqual(dataTable(total({}), de));
  });
});

describe('partTable(dataset, language)', () => {
  it('has the share of each part, and none where a part is not published', () => {
    const rows = (cells: readonly (number | string)[]) =>
      partTable(counts({ group: ['A', 'B'] }, cells), de).rows.map(({ cells: own }) => textOf(own));
    expect(rows([30, 10])).toEqual(['30 Personen | 75 %', '10 Personen | 25 %']);
    expect(rows([30, 'C'])).toEqual(['30 Personen', 'geheim gehalten']);
    expect(rows([0, 0])).toEqual(['0 Personen', '0 Personen']);
  });

  it('keeps what a screen reader says beside signs', () => {
    const profile = { sign: () => '.' };
    const [row] = partTable(counts({ group: ['A', 'B'] }, [3, 1]), de, { profile }).rows;
    expect(row!.spoken).toHaveLength(row!.cells.length);
  });
});

describe('stackTable(dataset, language)', () => {
  const data = counts({ department: ['Bauamt', 'Jugendamt'], sex: ['Frauen', 'Männer'] }, [10, 20, 5, 'C']);

  it('has a row for the total of a bar, none for one with a secret', () => {
    expect(stackTable(data, de).rows.map(({ header, cells }) => textOf([header, ...cells]))).toEqual([
      'Bauamt, Frauen | 10 Personen',
      'Bauamt, Männer | 20 Personen',
      'Bauamt, Gesamt | 30 Personen',
      'Jugendamt, Frauen | 5 Personen',
      'Jugendamt, Männer | geheim gehalten',
    ]);
  });

  it('is the ordinary table where bars have one part', () => {
    const bars = counts({ department: ['A', 'B'] }, [1, 2]);
    expect(stackTable(bars, de)).toEqual(dataTable(bars, de));
  });
});

const modules = import.meta.glob<{ readonly view: ChartView<ChartModelBase> }>(
  '../../../packages/charts/src/views/*.ts',
);
const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** The table of answers by groups has a column for each answer and the base, of which its count is the share. */
const TABLED = (Object.keys(VIEW_MODELS) as readonly View[]).filter((name) => name !== 'likert');

it.each(TABLED)('every number that %s says stands in its table', async (name) => {
  const { view } = await modules[`../../../packages/charts/src/views/${name}.ts`]!();
  for (const language of [de, ar]) {
    const data = dataOf(name, 'annotated');
    const options = { everyPeriod: !showsOnePeriod(name, data) };
    const { caption, rows, notes = [] } = (view.table ?? dataTable)(data, language, options);
    const written = [caption, ...notes, ...rows.flatMap(({ header, cells }) => [header, ...cells])].flatMap(numbers);
    const { marks } = view.model(data, { width: 640, language, measure: estimateText });
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.flatMap((mark) => numbers(mark.label)).filter((number) => !written.includes(number))).toEqual([]);
  }
});
