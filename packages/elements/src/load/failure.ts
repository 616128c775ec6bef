/** What can go wrong between an address and its data; each kind has a sentence of its own, `failure.<kind>` of the catalogue. */
export type FailureKind =
  | 'noAddress'
  | 'unreachable'
  | 'notAllowed'
  | 'forbidden'
  | 'busy'
  | 'incomplete'
  | 'altered'
  | 'notFound'
  | 'refused'
  | 'notPublication'
  | 'newer'
  | 'tooLarge'
  | 'timeout'
  | 'unknownIndicator';

/** Data could not be had; `kind` says why, for the reader's sentence. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';

  constructor(readonly kind: FailureKind) {
    super(kind);
  }
}

/** The kind of anything that was thrown while loading; `unreachable` for what the network reports. */
export function failureKind(error: unknown): FailureKind {
  return error instanceof LoadFailure ? error.kind : 'unreachable';
}
