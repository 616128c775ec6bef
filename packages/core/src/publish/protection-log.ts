import type { Pattern } from '../protect/decide-pattern.js';
import type { HiddenObservation, ProtectionLog, TableRemedy } from '../protect/protection-log.js';
import { cellId, tableId } from '../protect/system/cell-id.js';
import type { Series } from '../series/series.js';

/** What was hidden where and by which rule, and what was done to whole tables, for the data protection officer. */
export function protectionLog(
  all: readonly Series[],
  pattern: Pattern,
  remedies: readonly TableRemedy[] = [],
): ProtectionLog {
  return { hidden: all.flatMap((series) => hiddenOf(series, pattern)), remedies };
}

function hiddenOf(series: Series, pattern: Pattern): readonly HiddenObservation[] {
  return series.tables.flatMap((table) =>
    table.observations.flatMap((observation): readonly HiddenObservation[] => {
      const { period, category } = observation;
      const rule = pattern.get(cellId(tableId(series, table), period, category));
      if (rule === undefined || observation.kind !== 'numbers') return [];
      const people = observation.parts.people;
      return [
        { indicator: series.indicator.id, breakdown: table.breakdown?.id ?? null, period, category, rule, people },
      ];
    }),
  );
}
