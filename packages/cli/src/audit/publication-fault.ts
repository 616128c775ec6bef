/**
 * `orphan`: a file that nothing links, and that may carry numbers of an earlier edition; `missing`: a linked file is not
 * there; `unreadable`: it is not what it should be; `copyDiffers`: the copy under the plain name has another content;
 * `numberInHidden`: a confidential observation carries a number; `downloadDiffers`: a CSV says something else than its
 * dataset; `countInRecord`: a record holds a number that may count people.
 */
export type FaultCode =
  'orphan' | 'missing' | 'unreadable' | 'copyDiffers' | 'numberInHidden' | 'downloadDiffers' | 'countInRecord';

/** Something in a publication's files that may say more than its datasets; never a number itself. */
export interface PublicationFault {
  readonly code: FaultCode;
  /** The file, relative to the publication. */
  readonly file: string;
  /** Where in it: `2025, Kämmerei`, `items.3.count`, `12` for a row; absent for the file as a whole. */
  readonly place?: string;
}
