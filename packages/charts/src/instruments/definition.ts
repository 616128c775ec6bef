import type { IndexItem, RecordsName } from '@teilhabe/core/publication';
import type { Language } from '../words/language.js';
import type { InstrumentContent } from './content.js';
import type { Chosen, Instrument } from './instrument.js';

/** How an instrument is made. */
export interface InstrumentDefinition {
  /** The records it shows; without them there is no instrument, but for `alone`. Also its name for `teilhabe render`. */
  readonly name: RecordsName;
  /** What the tag of its element ends with, and the attributes it needs; absent where the tag ends with `name` and needs none. */
  readonly element?: { readonly tag: string; readonly attributes: Readonly<Record<string, string>> };
  /** Further records that it reads where the publication has them. */
  readonly beside: readonly RecordsName[];
  /** Those of `beside` that are enough where there are none of `name`; none by default. */
  readonly alone?: readonly RecordsName[];
  /** The published datasets that it quotes, as the index lists them; none by default. */
  readonly datasets?: (content: InstrumentContent) => readonly IndexItem[];
  /** Shows the records, of which there is at least one that is enough. */
  readonly show: (content: InstrumentContent, language: Language, chosen?: Chosen) => Instrument;
}

/** The records each of which is enough for an instrument. */
export function enoughFor({ name, alone = [] }: InstrumentDefinition): readonly RecordsName[] {
  return [name, ...alone];
}
