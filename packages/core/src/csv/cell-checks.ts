import { characterFaults, characterProblem, type CharacterFault } from './check-characters.js';
import { lineBreaks } from './line-ends.js';
import type { ProblemList } from './problem-list.js';
import type { SourceRow } from './table.js';

/** Looks for characters in cells that cannot be meant, and reports the first one of each kind. */
export class CellChecks {
  readonly #reported = new Set<CharacterFault['kind']>();

  constructor(
    readonly file: string,
    readonly problems: ProblemList,
  ) {}

  /** Checks every cell of a row. */
  checkRow(row: SourceRow, encoding: string): void {
    row.cells.forEach((_, i) => {
      this.check(row, i, { encoding });
    });
  }

  /** Checks one cell of a row: the one at `index`, in the column `field`. */
  check(
    row: SourceRow,
    index: number,
    { encoding, field }: { readonly encoding: string; readonly field?: string },
  ): void {
    const cell = row.cells[index] ?? '';
    for (const fault of characterFaults(cell)) {
      if (this.#reported.has(fault.kind)) continue;
      this.#reported.add(fault.kind);
      const before = [...row.cells.slice(0, index), cell.slice(0, fault.index)];
      const line = before.reduce((sum, text) => sum + lineBreaks(text), row.line);
      const place = { file: this.file, row: row.row, line, ...(field === undefined ? {} : { field }) };
      this.problems.add(characterProblem(fault, encoding, place));
    }
  }
}
