import type { Instrument } from './instrument.js';
import { listsOf } from './lists-of.js';

/** The language in which an instrument's entries stand, so that its heading can name it once for all; '' where that is not known. */
export function entriesLanguage(instrument: Instrument): string {
  return listsOf(instrument).flatMap(({ entries }) => entries)[0]?.title.tag ?? '';
}
