import type { Pattern } from '../protect/decide-pattern.js';
import type { HiddenObservation, ProtectionLog } from '../protect/protection-log.js';
import { shownTables } from '../protect/shown-tables.js';
import { cellId, tableId } from '../protect/system/cell-id.js';
import type { SecretSeries } from './computed-series.js';
import type { DecisionForAll } from './decide-all.js';

/** What was hidden where and by which rule, and what was done to whole tables, for the data protection officer. */
export function protectionLog({ secret, pattern, remedies }: DecisionForAll): ProtectionLog {
  return { hidden: secret.flatMap((entry) => hiddenOf(entry, pattern)), remedies };
}

function hiddenOf({ series, only }: SecretSeries, pattern: Pattern): readonly HiddenObservation[] {
  return shownTables(series.tables, only).flatMap((table) =>
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
