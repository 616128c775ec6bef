/** Bytes that can be read from the start, as often as needed: a file, or what is in memory. */
export interface ByteSource {
  /** How many bytes there are, where that is known before they are read. */
  readonly size?: number;
  /** Where the bytes lie on disk, for programs that read files themselves; absent for what is in memory. */
  readonly path?: string;
  /** The bytes from the start, in chunks of any size; leaving the loop early ends the reading. */
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** Bytes in memory as a source of one chunk. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource & { open(): Iterable<Uint8Array> } {
  return { size: bytes.length, open: () => [bytes] };
}
