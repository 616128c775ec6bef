import { catalogue } from '../../../packages/core/src/catalogue/catalogue.js';
import type { Field } from '../../../packages/core/src/dataset/schema.js';
import { isRowMeasure } from '../../../packages/core/src/measures/kinds.js';

/** The families of the catalogue about the city, with the numbers that METHODOLOGY.md sections 2.6 to 2.10 give them. */
export const FAMILIES: Readonly<Record<string, number>> = { SB: 14, SE: 9, NW: 7, KO: 7, OE: 5 };

export const indicators = catalogue().indicators.filter(({ code = '' }) => code.slice(0, 2) in FAMILIES);
/** Those that are computed from counts of rows. */
export const onRows = indicators.filter(({ measure }) => isRowMeasure(measure));

/** A field of one of the catalogue's tables. */
export function fieldOf(resource: string, name: string): Field | undefined {
  return catalogue()
    .tables.get(resource)
    ?.schema.fields.find((field) => field.name === name);
}
