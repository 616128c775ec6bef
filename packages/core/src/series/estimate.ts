import type { RowMeasure } from '../indicator/measure-definition.js';
import { kindOf } from '../measures/kinds.js';
import type { CellContext, KnownNumbers } from '../measures/measure-kind.js';
import type { CellNumbers } from './count-cells.js';
import type { Missing, Numbers } from './series.js';

/** Counts to statistics: the numbers of one cell, or why it has none. A gap in the data makes a gap in the series. */
export function estimate(numbers: CellNumbers, measure: RowMeasure, cell: CellContext): Numbers | Missing {
  if (Object.values(numbers).includes(null)) return { kind: 'missing', reason: 'notDelivered' };
  return kindOf(measure).estimate(numbers as KnownNumbers, measure, cell);
}
