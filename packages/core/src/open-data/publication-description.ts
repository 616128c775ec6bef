import type { Area, Dataset, IndexExtension, Texts } from '../publication.js';

/** What open-data portals want to know of a publication; everything in it is public. */
export interface PublicationDescription {
  readonly about: IndexExtension;
  /** What every page says of the publication; its title where nothing is said. */
  readonly description: Texts;
  /** Who answers questions; absent when nobody is named. */
  readonly contact?: Contact;
  /** The official key of the municipality, district or state (AGS or ARS): 2, 5, 8 or 12 digits. */
  readonly regionKey?: string;
  /** How often a new edition comes out, by the codes of the EU's vocabulary in lower case: `annual`. */
  readonly frequency?: string;
  /** The office's name in GovData's list of contributors, e.g. `stadtMusterstadt`. */
  readonly contributorId?: string;
  /** What it is about, by the codes of the EU's vocabulary of data themes; at least one. */
  readonly themes: readonly string[];
  /** What kind of body the publisher is, by the ADMS vocabulary: `LocalAuthority`. */
  readonly publisherType: string;
  /** Everything that is published of each indicator, in the order of the index. */
  readonly indicators: readonly DescribedIndicator[];
}

/** The point of contact; with an address or an e-mail, as DCAT-AP.de demands (convention 1). */
export interface Contact {
  readonly name: string;
  readonly email?: string;
  readonly path?: string;
}

/** One indicator: its total first, then its breakdowns. */
export interface DescribedIndicator {
  readonly id: string;
  readonly title: Texts;
  readonly area: Area | null;
  readonly tables: readonly DescribedTable[];
}

/** One file of numbers. */
export interface DescribedTable {
  /** `hr1~department`: the name of its files. */
  readonly stem: string;
  readonly title: Texts;
  readonly dataset: Dataset;
}
