import type { Indicator } from '../../indicator/definition.js';
import type { ReferenceMeasure } from '../../indicator/measure-definition.js';
import type { Numbers, Series, SeriesObservation, SeriesTable } from '../../series/series.js';
import { referenceTables } from './reference-tables.js';

/** An indicator that is computed from others. */
export type ReferenceIndicator = Indicator & { readonly measure: ReferenceMeasure };

/**
 * A series computed from other series. Confidential like them: disclosure control sees the people of the first.
 * A breakdown that the reference lacks is compared with the reference's total.
 */
export function computeReference(indicator: ReferenceIndicator, seriesOf: (id: string) => Series): Series {
  const { measure } = indicator;
  const of = seriesOf(measure.of);
  const reference = measure.type === 'progress' ? of : seriesOf(measure.reference);
  const pairs = referenceTables<SeriesObservation, SeriesTable>(indicator, of, reference);
  return {
    indicator,
    periods: of.periods,
    tables: pairs.map(({ table, cells }) => ({
      breakdown: table.breakdown,
      categories: table.categories,
      observations: cells.map(({ cell, other, numbers }): SeriesObservation => {
        const { period, category } = cell;
        if (cell.kind === 'missing') return cell;
        if (other?.kind !== 'numbers')
          return { period, category, kind: 'missing', reason: other?.reason ?? 'notDelivered' };
        return { period, category, kind: 'numbers', measures: [numbers], parts: (cell as Numbers).parts };
      }),
    })),
    atoms: of.atoms.map((atom) => ({
      ...atom,
      categories: pairs.slice(1).map(({ position }) => atom.categories[position - 1] ?? null),
    })),
  };
}
