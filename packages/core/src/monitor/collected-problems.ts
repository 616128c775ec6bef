import { hasPersonalFields, type TableSchema } from '../dataset/schema.js';
import { MASK, type Problem } from '../problem.js';
import { ProblemList } from '../problems/problem-list.js';

/** Problems of all parts of a table, in bounded memory; those of the headings once. No cell is shown where there are personal ones. */
export class CollectedProblems {
  readonly #list = new ProblemList();
  readonly #ofHeadings = new Set<string>();
  readonly #masked: boolean;
  hasError = false;

  constructor(schema: TableSchema) {
    this.#masked = hasPersonalFields(schema);
  }

  add(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const once = problem.row === undefined || problem.code.endsWith('-label');
      const text = once ? JSON.stringify(problem) : '';
      if (once && this.#ofHeadings.has(text)) continue;
      if (once) this.#ofHeadings.add(text);
      if (problem.severity === 'error') this.hasError = true;
      this.#list.add(this.#masked && !once && (problem.found ?? '') !== '' ? { ...problem, found: MASK } : problem);
    }
  }

  toArray(): readonly Problem[] {
    return this.#list.toArray();
  }
}
