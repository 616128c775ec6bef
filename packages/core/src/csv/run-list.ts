import { IntegerList } from './column-builder.js';

/** A list of whole numbers of which most are one more than the one before, such as row numbers: kept as runs. */
export class RunList {
  /** Where in the list each run begins, and with which number. */
  readonly #starts = new IntegerList();
  readonly #firsts = new IntegerList();
  #next = -1;
  length = 0;

  push(value: number): void {
    if (value !== this.#next) {
      this.#starts.push(this.length);
      this.#firsts.push(value);
    }
    this.#next = value + 1;
    this.length += 1;
  }

  /** So many numbers, each one more than the one before. */
  pushRun(first: number, count: number): void {
    if (count === 0) return;
    this.push(first);
    this.#next += count - 1;
    this.length += count - 1;
  }

  /** All numbers; the list cannot be used any more then. */
  take(): Uint32Array {
    const starts = this.#starts.take();
    const firsts = this.#firsts.take();
    const all = new Uint32Array(this.length);
    starts.forEach((start, run) => {
      const end = starts[run + 1] ?? this.length;
      for (let i = start; i < end; i += 1) all[i] = firsts[run]! + i - start;
    });
    return all;
  }
}
