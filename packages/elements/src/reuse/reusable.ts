import type { DataSheet, SvgNode } from '@teilhabe/charts';
import type { Place } from '../parts/chart-surface.js';
import type { Embedding } from './embed-code.js';
import type { Origin } from './origin.js';

/** What a reader may take along of an element, as it is shown at the moment. */
export interface Reusable {
  /** What its files are called, without an ending: `hr1~department-2025`. */
  readonly name: string;
  readonly title: string;
  readonly finding: string;
  /** Draws it for another place than the card; absent where there is no drawing, and so no picture to save. */
  readonly draw?: (place: Place) => SvgNode;
  /** Files that are there before anything is made, in the order of the list. */
  readonly files: readonly OfferedFile[];
  /** The fragment of the page's address that leads back to what is shown; '' where none can. */
  readonly fragment: string;
  /** How it is cited, in one line; absent or '' where that is not known. */
  readonly citation?: string;
  /** The elements that show it, always up to date and as it is in this edition; absent where there is no such file. */
  readonly live?: EmbeddedElement;
  readonly frozen?: EmbeddedElement;
  /** What is needed only once a file is made. */
  readonly words: () => Promise<ReusableWords>;
}

/** A file of the list: one that is published, by its address, or one that the element makes itself. */
export type OfferedFile = PublishedFile | { readonly text: string; readonly save: () => void };

/** A file that is published, by its address. */
export interface PublishedFile {
  readonly text: string;
  readonly address: string;
}

/** An element as it stands in a page. */
export type EmbeddedElement = Omit<Embedding, 'script'>;

/** What stands in a file beside title, finding and drawing. */
export interface ReusableWords {
  readonly sheet: DataSheet;
  /** How it was measured; empty for what is not measured. */
  readonly method: readonly string[];
  readonly origin: Origin;
}
