import type { TextColumn } from '../../csv/table.js';
import { uniqueIdentifiers } from '../names/identifier.js';
import { countsThousands } from '../names/unit-of-heading.js';
import type { NumbersRead } from '../numbers/read-numbers.js';
import type { Reading } from '../reading.js';
import { mapColumn, pairColumns } from './map-column.js';
import { cycleColumn, interleaveColumns, repeatColumn } from './spread-columns.js';

/** The columns `measure` and, where codes have labels, `measure_label`. */
export function measureColumns({ measures, numbers, table }: Reading): readonly TextColumn[] {
  const codes =
    measures === undefined
      ? cycleColumn(
          'measure',
          numbers.map(({ measure }) => measure.code),
          table.length,
        )
      : mapColumn('measure', repeatColumn(measures.codes, numbers.length), (code) => code.trim());
  const labels =
    measures === undefined
      ? cycleColumn(
          'measure_label',
          numbers.map(({ measure }) => measure.label),
          table.length,
        )
      : mapColumn('measure_label', repeatColumn(measures.labels, numbers.length), (label) => label.trim());
  return sameTexts(codes, labels) ? [codes] : [codes, labels];
}

function sameTexts(first: TextColumn, second: TextColumn): boolean {
  return (
    first.dictionary.length === second.dictionary.length &&
    first.dictionary.every((text, i) => text === second.dictionary[i])
  );
}

/** The column `unit`: what stands in the cell, else what the row says, else what the heading says. */
export function unitColumn({ units, numbers, table }: Reading, read: readonly NumbersRead[]): TextColumn {
  const named =
    units === undefined
      ? cycleColumn(
          'unit',
          numbers.map(({ unit }) => unit),
          table.length,
        )
      : mapColumn('unit', repeatColumn(units, numbers.length), (unit) => unit.trim());
  if (read.every((column) => column.units === null)) return named;
  const cells = read.map(({ units: own, values }) => own ?? mapColumn('unit', values, () => ''));
  return pairColumns('unit', [interleaveColumns('unit', cells), named], (own, other) => own || other);
}

/** The unit of what was multiplied: persons or things, one by one. */
const ONE_BY_ONE = 'Anzahl';

/** Units of thousands as units of one. */
export function withoutThousands(units: TextColumn): TextColumn {
  return mapColumn('unit', units, (unit) => (countsThousands(unit) ? ONE_BY_ONE : unit));
}

/** Codes for measures that are known by their label only. */
export function measuresOf(labels: readonly string[]): readonly { readonly code: string; readonly label: string }[] {
  const distinct = [...new Set(labels)];
  const codes = new Map(uniqueIdentifiers(distinct).map((code, i) => [distinct[i]!, code]));
  return labels.map((label) => ({ code: codes.get(label)!, label }));
}
