import type { Problem } from '../problem.js';

/** Columns that look as if they named persons: a part alone may look so by chance, e.g. where its numbers are all of one length. */
export class Suspicions {
  readonly #times = new Map<string, { readonly problem: Problem; count: number }>();
  #parts = 0;

  /** What is found in a part, without suspicions. */
  others(found: readonly Problem[]): readonly Problem[] {
    this.#parts += 1;
    const suspicions = found.filter(({ code }) => code === 'personal-field');
    for (const problem of suspicions) {
      const known = this.#times.get(JSON.stringify(problem)) ?? { problem, count: 0 };
      known.count += 1;
      this.#times.set(JSON.stringify(problem), known);
    }
    return found.filter((problem) => !suspicions.includes(problem));
  }

  /** Those that every part confirms. */
  confirmed(): readonly Problem[] {
    return [...this.#times.values()].filter(({ count }) => count === this.#parts).map(({ problem }) => problem);
  }
}
