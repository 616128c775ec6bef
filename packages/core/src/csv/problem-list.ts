import type { Problem } from '../problem.js';

/** At most this many problems of one kind are kept; what follows them is of the same kind. */
const PROBLEMS_PER_KIND = 200;

/** Collects the problems of one file. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #kept = new Map<Problem['code'], number>();

  add(problem: Problem): void {
    const kept = this.#kept.get(problem.code) ?? 0;
    this.#kept.set(problem.code, kept + 1);
    if (kept < PROBLEMS_PER_KIND) this.#problems.push(problem);
  }

  /** By row; those of the whole file come first. */
  toArray(): readonly Problem[] {
    return [...this.#problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  }
}
