import type { Dataset } from '@teilhabe/core/publication';

/** A town with its publication of an indicator. */
export interface Town {
  /** Tells towns apart, whatever they are called. */
  readonly key: string;
  readonly name: string;
  readonly dataset: Dataset;
}

/** Which numbers of a dataset are compared: those of its total, or of one category of a breakdown. */
export interface Group {
  readonly breakdown: string;
  readonly category: string;
}
