import type { Indicator } from '../indicator/definition.js';
import type { MeasureDefinition, RecordMeasure } from '../indicator/measure-definition.js';
import type { Measure } from '../publication.js';
import { implementation } from './implementation.js';
import { languageCoverage } from './language-coverage.js';
import { network } from './network.js';
import { readability } from './readability.js';
import type { RecordKind } from './record-kind.js';

type KindOf<Type extends RecordMeasure['type']> = RecordKind<Extract<RecordMeasure, { readonly type: Type }>>;

/** The measures on records, texts and networks, by type. */
const RECORD_KINDS: { readonly [Type in RecordMeasure['type']]: KindOf<Type> } = {
  implementation,
  network,
  readability,
  languageCoverage,
};

/** The kind of a measure; throws for one that does not read records. */
export function recordKindOf(measure: MeasureDefinition): RecordKindOfAny {
  if (measure.type in RECORD_KINDS) return RECORD_KINDS[measure.type as RecordMeasure['type']] as RecordKindOfAny;
  throw new Error(`unknown record measure: "${measure.type}"; expected ${Object.keys(RECORD_KINDS).join(', ')}`);
}

/** What is published of a measure on records, texts or networks. */
export function recordMeasures(measure: RecordMeasure): readonly Measure[] {
  return recordKindOf(measure).measures(measure);
}

/** A kind that was looked up by the type of the measure which it is then given. */
interface RecordKindOfAny {
  readonly observed: (
    indicator: Indicator,
    ...rest: DropFirst<RecordKind['observed']>
  ) => ReturnType<RecordKind['observed']>;
  readonly measures: (measure: RecordMeasure) => readonly Measure[];
}

type DropFirst<F> = F extends (first: never, ...rest: infer Rest) => unknown ? Rest : never;
