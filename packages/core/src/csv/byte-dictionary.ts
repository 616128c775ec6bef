/** A cell that needs more steps to be found has fallen among many of the same hash: made on purpose, or by bad luck. */
const MOST_STEPS = 64;

/** Neither known nor new: so many cells share a hash that looking on would be slow. */
export const CROWDED = -2;

/**
 * Codes of cells by their bytes, so that a cell that stood there before is never decoded again. An open hash table over
 * one copy of the bytes of each cell; equal hashes are told apart by the bytes themselves.
 */
export class ByteDictionary {
  #slots = new Uint32Array(64);
  #hashes = new Int32Array(32);
  #codes = new Uint32Array(32);
  /** Where the bytes of each entry begin; they end where those of the next one begin. */
  #starts = new Uint32Array(33);
  #bytes = new Uint8Array(512);
  #length = 0;

  /** The code of the bytes between two places, whose `hash` is always made in the same way; -1 for unknown ones. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = mixed(hash) & mask;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const entry = slots[slot]!;
      if (entry === 0) return -1;
      if (this.#hashes[entry - 1] === hash && this.#isSame(entry - 1, bytes, from, to)) return this.#codes[entry - 1]!;
      slot = (slot + 1) & mask;
    }
    return CROWDED;
  }

  /** Adds bytes that are unknown so far. */
  add(bytes: Uint8Array, entry: { readonly hash: number; readonly code: number }): void {
    const start = this.#starts[this.#length]!;
    const end = start + bytes.length;
    this.#makeRoom(end);
    this.#bytes.set(bytes, start);
    this.#hashes[this.#length] = entry.hash;
    this.#codes[this.#length] = entry.code;
    this.#length += 1;
    this.#starts[this.#length] = end;
    this.#place(this.#length);
  }

  #isSame(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    let known = this.#starts[entry]!;
    if (this.#starts[entry + 1]! - known !== to - from) return false;
    for (let at = from; at < to; at += 1, known += 1) if (this.#bytes[known] !== bytes[at]) return false;
    return true;
  }

  #place(entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = mixed(this.#hashes[entry - 1]!) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry;
  }

  #makeRoom(end: number): void {
    if (end > this.#bytes.length) this.#bytes = copied(new Uint8Array(end * 2), this.#bytes);
    if (this.#length < this.#hashes.length) return;
    const size = this.#length * 2;
    this.#hashes = copied(new Int32Array(size), this.#hashes);
    this.#codes = copied(new Uint32Array(size), this.#codes);
    this.#starts = copied(new Uint32Array(size + 1), this.#starts);
    this.#slots = new Uint32Array(size * 2);
    for (let entry = 1; entry <= this.#length; entry += 1) this.#place(entry);
  }
}

/** The upper bits of a hash brought down, because only the lower ones choose a slot. */
function mixed(hash: number): number {
  const spread = Math.imul(hash, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}

function copied<List extends Uint8Array | Uint32Array | Int32Array>(to: List, from: List): List {
  to.set(from);
  return to;
}
