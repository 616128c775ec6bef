import type { Indicator } from '../indicator/definition.js';
import { isRowMeasure, kindOf } from '../measures/kinds.js';
import type { Counted, Fields } from '../measures/measure-kind.js';

/** What an indicator's measure counts, by name: the numbers that `estimate` needs of every cell; nothing for other measures. */
export function quantitiesOf({ measure }: Indicator, fields: Fields): Counted {
  return isRowMeasure(measure) ? kindOf(measure).counted(measure, fields) : {};
}
