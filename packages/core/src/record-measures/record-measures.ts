import type { MeasureDefinition, RecordMeasure } from '../indicator/measure-definition.js';
import type { Measure } from '../publication.js';
import { implementation } from './implementation.js';
import { languageCoverage } from './language-coverage.js';
import { network } from './network.js';
import { readability } from './readability.js';
import type { RecordKind } from './record-kind.js';

type Kinds = { readonly [Type in RecordMeasure['type']]: RecordKind<Extract<RecordMeasure, { type: Type }>> };

/** Every type of measure on records, texts and networks: a new type is a new file and a line here. */
const RECORD_KINDS: Kinds = {
  implementation,
  network,
  readability,
  languageCoverage,
};

/** The kind of a measure; it fits because the type chooses it. */
export function recordKindOf(measure: RecordMeasure): RecordKind {
  return RECORD_KINDS[measure.type] as unknown as RecordKind;
}

/** Whether a measure is computed from records, texts or networks. */
export function isRecordMeasure(measure: MeasureDefinition): measure is RecordMeasure {
  return Object.hasOwn(RECORD_KINDS, measure.type);
}

/** What is published of a measure on records, texts or networks; the definition decides, not the data. */
export function recordMeasures(measure: RecordMeasure): readonly Measure[] {
  return recordKindOf(measure).measures(measure);
}
