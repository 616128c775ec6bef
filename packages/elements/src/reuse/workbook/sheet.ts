import type { SheetCell } from '@teilhabe/charts';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** The first is the header: bold, and in sight while the others are scrolled. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** The most letters in a line of any column; longer texts wrap. */
  readonly widest: number;
}
