import { describe, expect, it } from 'vitest';
import { settleSigns } from '../../../../packages/core/src/import/numbers/settle-signs.js';
import { cellsOf, columnOf } from '../columns-of.js';

interface Row {
  readonly region: string;
  readonly period: string;
  readonly cell: string;
  readonly measure?: string;
  readonly label?: string;
}

/** The statuses of rows in which `-` is "nothing". */
function settled(rows: readonly Row[], { regions = true, roundedZero = true } = {}) {
  const column = (header: string, text: (row: Row) => string) => columnOf(header, rows.map(text));
  const region = { codes: column('region', (row) => row.region), labels: column('label', (row) => row.label ?? '') };
  const found = settleSigns({
    values: column('value', ({ cell }) => (cell === '-' ? '' : cell)),
    statuses: column('status', ({ cell }) => (cell === '-' ? 'nothing' : '')),
    period: column('period', (row) => row.period),
    measure: column('measure', (row) => row.measure ?? 'm'),
    ...(regions && { region }),
    roundedZero,
  });
  return cellsOf(found.statuses);
}

const rows = (region: string, cells: readonly string[], label = ''): readonly Row[] =>
  cells.map((cell, i) => ({ region, period: String(2000 + i), cell, label }));
const once = (region: string, cells: readonly string[]): readonly Row[] =>
  cells.map((cell) => ({ region, period: '2000', cell }));

describe('settleSigns', () => {
  it.each([
    ['all cells of a region at a time', once('03152', ['-', '-']), ['notDelivered', 'notDelivered']],
    ['some cells of a region at a time', once('03152', ['-', '5']), ['nothing', '']],
    ['a region that never has a number', rows('03152', ['-', '-']), ['notDelivered', 'notDelivered']],
    ['a large region that ends', rows('03152', ['266150', '255653', '-']), ['', '', 'notDelivered']],
    ['few people, and then none', rows('03152', ['3', '1', '-']), ['', '', 'nothing']],
    ['a region whose name says until when', rows('03152', ['3', '-'], 'Amt (bis 31.10.2016)'), ['', 'notDelivered']],
    ['one cell alone', rows('03152', ['-']), ['nothing']],
  ])('settleSigns of %s', (_, cells, expected) => {
    expect(settled(cells)).toEqual(expected);
  });

  it('settleSigns without regions leaves - what it is', () => {
    expect(settled(once('', ['-', '-']), { regions: false })).toEqual(['nothing', 'nothing']);
  });

  it('settleSigns takes 0 for rounded only where - means nothing in the same table', () => {
    expect(settled(once('05', ['0', '-', '0.0', '5']))).toEqual(['zeroByRounding', 'nothing', 'zeroByRounding', '']);
    expect(settled(once('05', ['0', '5']))).toEqual(['', '']);
    expect(settled(once('05', ['0', '-']), { roundedZero: false })).toEqual(['', 'nothing']);
    expect(settled([...once('03152', ['-', '-']), ...once('05', ['0', '5'])])).toEqual([
      'notDelivered',
      'notDelivered',
      '',
      '',
    ]);
  });
});
