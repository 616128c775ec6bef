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
  | 'unknownIndicator'
  | 'coordinates'
  | 'noMap';

/** Data could not be had; `kind` says why, for the reader's sentence, `retryAt` when they may be, in ms since 1970. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';

  constructor(
    readonly kind: FailureKind,
    readonly retryAt?: number,
  ) {
    super(kind);
  }
}

/** When a server may be asked again, in ms since 1970; undefined where it said nothing of it. */
export function retryTime(error: unknown): number | undefined {
  return error instanceof LoadFailure ? error.retryAt : undefined;
}

/** The kind of anything that was thrown while loading; `unreachable` for what the network reports. */
export function failureKind(error: unknown): FailureKind {
  return error instanceof LoadFailure ? error.kind : 'unreachable';
}
