import type { Breakdown, Indicator } from '../../indicator/definition.js';
import type { ReferenceMeasure } from '../../indicator/measure-definition.js';
import type { Period } from '../../publication.js';
import { periodOfCode } from '../../series/period-of-code.js';
import type { MeasureValues, Place } from '../../series/series.js';
import { referenceNumbers } from './reference-numbers.js';

/** A cell of a series, protected or not: all that counts here is whether it has numbers. */
export type AnyCell = Place &
  ({ readonly kind: 'numbers'; readonly measures: readonly MeasureValues[] } | { readonly kind: string });

export interface AnyTable<Cell extends AnyCell> {
  readonly breakdown: Breakdown | null;
  readonly observations: readonly Cell[];
}

export interface AnySeries<Table> {
  readonly periods: readonly Period[];
  readonly tables: readonly Table[];
}

/** A table of the first series with every cell beside the cell that it is compared with. */
export interface ReferredTable<Cell, Table> {
  readonly table: Table;
  /** Its place among the tables of the first series. */
  readonly position: number;
  readonly cells: readonly {
    readonly cell: Cell;
    readonly other: Cell | undefined;
    /** The statistics; empty unless both cells have numbers. */
    readonly numbers: MeasureValues;
  }[];
}

/** The total and the indicator's breakdowns, as far as the first series has them. */
export function referenceTables<Cell extends AnyCell, Table extends AnyTable<Cell>>(
  { measure, breakdowns = [] }: Indicator & { readonly measure: ReferenceMeasure },
  of: AnySeries<Table>,
  reference: AnySeries<Table>,
): readonly ReferredTable<Cell, Table>[] {
  const baseline = measure.type === 'progress' ? measure.baseline : undefined;
  const periods = new Map(of.periods.map((period) => [period.edtf, period]));
  return [null, ...breakdowns].flatMap((breakdown) => {
    const position = positionOf(of, breakdown);
    const table = of.tables[position];
    if (table === undefined) return [];
    const otherTable = reference.tables[positionOf(reference, breakdown)];
    const cells = table.observations.map((cell) => {
      const period = baseline ?? cell.period;
      const other = cellAt(otherTable, period, cell.category) ?? cellAt(reference.tables[0], period, '');
      const [mine, others] = [measuresOf(cell), measuresOf(other)];
      const numbers =
        mine && others
          ? referenceNumbers(measure, {
              of: mine,
              reference: others,
              period: periods.get(cell.period)!,
              ...(baseline === undefined ? {} : { baseline: periodOfCode(baseline) }),
            })
          : {};
      return { cell, other, numbers };
    });
    return [{ table, position, cells }];
  });
}

function positionOf<Table extends AnyTable<AnyCell>>(
  { tables }: AnySeries<Table>,
  breakdown: Breakdown | null,
): number {
  return tables.findIndex((table) => table.breakdown?.field === breakdown?.field);
}

function cellAt<Cell extends AnyCell>(table: AnyTable<Cell> | undefined, period: string, category: string) {
  return table?.observations.find((cell) => cell.period === period && cell.category === category);
}

function measuresOf(cell: AnyCell | undefined): MeasureValues | undefined {
  return cell !== undefined && 'measures' in cell ? cell.measures[0] : undefined;
}
