import type { SourceRow } from '../table.js';
import { footerMark, footerShape, type FooterMark, type FooterShape } from './footer-marks.js';

/** A longer footer is none: so many rows and characters are held back at most, whatever a file consists of. */
const MOST_ROWS = 200;
const MOST_LENGTH = 1 << 20;

/** Holds back the rows that may be a footer until it is sure what they are. */
export class FooterFinder {
  readonly #width: number;
  #held: SourceRow[] = [];
  #heldLength = 0;
  /** A one-column table has a footer only where one of these marks confirms it. */
  #confirmed = false;
  #afterBlank = false;
  /** After too long a footer none begins before the next row that is surely data. */
  #givenUp = false;
  /** What rows of data begin with is no mark of a footer in this table. */
  readonly #inData = new Set<FooterMark>();

  /** `width` is the number of the table's columns. */
  constructor(width: number) {
    this.#width = width;
  }

  /** Whether rows without a mark are surely data, so that they need not come by. */
  get idle(): boolean {
    return this.#held.length === 0 && !this.#givenUp;
  }

  /** Rows without a mark went past, none of them blank. */
  pass(): void {
    this.#afterBlank = false;
  }

  /** Takes the next row and gives back those that are surely data, in order. */
  push(row: SourceRow): readonly SourceRow[] {
    const mark = footerMark(row.cells[0] ?? '');
    const holding = this.#held.length > 0;
    // Nearly every row of a file ends here.
    if (mark === undefined && !holding && !this.#givenUp) {
      this.#afterBlank = isBlank(row);
      return [row];
    }
    const shape = footerShape(row, mark);
    const belongs = holding ? this.#continues(shape) : this.#begins(shape);
    this.#afterBlank = shape.filled === 0;
    if (belongs) return this.#hold(row, shape);
    this.#learn(shape);
    return [...this.#release(), row];
  }

  /** What is left at the end: rows that were held back and are data, and the footer. */
  end(): { readonly rows: readonly SourceRow[]; readonly footer: readonly SourceRow[] } {
    const sure = this.#width > 1 || this.#confirmed;
    const held = this.#release();
    return sure ? { rows: [], footer: held } : { rows: held, footer: [] };
  }

  #begins({ mark, filled, width, alone }: FooterShape): boolean {
    if (mark === undefined || this.#givenUp) return false;
    if (this.#width <= 1) return filled === 1 && (mark === 'rule' || (mark === 'copyright' && this.#afterBlank));
    if (mark === 'rule') return filled === 1;
    const apart = this.#afterBlank || width < this.#width;
    if (mark === 'copyright') return filled === 1 || apart;
    if (this.#inData.has(mark)) return false;
    return alone || (mark === 'name' && (apart || (filled === 2 && this.#width > 2)));
  }

  /** A row that may stand below others of a footer: anything that is no row of the table. */
  #continues({ mark, filled, width, alone, hasNumbers }: FooterShape): boolean {
    if (this.#width <= 1 || filled === 0 || alone || (mark === 'rule' && filled === 1)) return true;
    if (mark === 'copyright' || mark === 'name') return true;
    return width < this.#width && (mark !== undefined || !hasNumbers);
  }

  #hold(row: SourceRow, { mark, filled }: FooterShape): readonly SourceRow[] {
    this.#held.push(row);
    this.#heldLength += row.cells.reduce((sum, cell) => sum + cell.length, 0);
    this.#confirmed ||= filled === 1 && (mark === 'copyright' || mark === 'name');
    if (this.#held.length <= MOST_ROWS && this.#heldLength <= MOST_LENGTH) return [];
    this.#givenUp = true;
    return this.#release();
  }

  #release(): readonly SourceRow[] {
    const rows = this.#held;
    this.#held = [];
    this.#heldLength = 0;
    this.#confirmed = false;
    return rows;
  }

  #learn({ mark, filled, alone }: FooterShape): void {
    if (filled > 1) this.#givenUp = false;
    if (mark !== undefined && filled > 1 && !alone) this.#inData.add(mark);
  }
}

function isBlank({ cells }: SourceRow): boolean {
  for (const cell of cells) if (cell.trim() !== '') return false;
  return true;
}
