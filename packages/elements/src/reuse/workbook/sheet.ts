import type { SheetCell } from '@teilhabe/charts';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Whether the first row is a header: bold, and in sight when the others are scrolled. */
  readonly header: boolean;
  /** The most letters in a line of any column; longer texts wrap. */
  readonly widest: number;
}
