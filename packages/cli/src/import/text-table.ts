import { oneLine } from '@teilhabe/core';

/** A column of a table of text. */
export interface TextTableColumn {
  readonly heading: string;
  readonly cells: readonly string[];
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
}

const GAP = '  ';
/** No column is made narrower. */
const NARROWEST = 8;

/**
 * Columns side by side as lines of at most `width` characters: wide columns are cut first, then the last ones are left
 * out. Each line has as many characters as it seems to, because what steers a terminal is shown as `·`.
 */
export function textTable(columns: readonly TextTableColumn[], width: number): readonly string[] {
  const shown = columns.map(({ heading, cells, ...column }) => ({
    ...column,
    cells: [heading, ...cells].map(visible),
  }));
  const widths = fittingWidths(
    shown.map(({ cells }) => cells.reduce((most, cell) => Math.max(most, lengthOf(cell)), 1)),
    width,
  );
  const rows = shown[0]?.cells.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    widths
      .map((size, i) => padded(cut(shown[i]!.cells[row]!, size), size, shown[i]!.numeric === true))
      .concat(widths.length < shown.length ? ['…'] : [])
      .join(GAP)
      .trimEnd(),
  );
}

/** The width of each column that is shown; an ellipsis stands for those that are not. */
function fittingWidths(natural: readonly number[], width: number): readonly number[] {
  for (let shown = natural.length; shown > 1; shown -= 1) {
    const gaps = GAP.length * (shown - 1);
    const ellipsis = shown < natural.length ? GAP.length + 1 : 0;
    const widths = shrunk(natural.slice(0, shown), width - gaps - ellipsis);
    if (widths !== null) return widths;
  }
  const ellipsis = natural.length > 1 ? GAP.length + 1 : 0;
  return natural.slice(0, 1).map((size) => Math.min(size, width - ellipsis));
}

/** Widths that fit into the room, the widest made narrower first; null when they cannot. */
function shrunk(natural: readonly number[], room: number): readonly number[] | null {
  const least = natural.reduce((sum, size) => sum + Math.min(size, NARROWEST), 0);
  if (least > room) return null;
  const widths = [...natural];
  let excess = widths.reduce((sum, size) => sum + size, 0) - room;
  for (; excess > 0; excess -= 1) widths[widths.indexOf(Math.max(...widths))]! -= 1;
  return widths;
}

function padded(text: string, size: number, right: boolean): string {
  const spaces = ' '.repeat(Math.max(0, size - lengthOf(text)));
  return right ? spaces + text : text + spaces;
}

function cut(text: string, size: number): string {
  const characters = Array.from(text);
  return characters.length <= size ? text : `${characters.slice(0, size - 1).join('')}…`;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

const LONGEST = 200;

function visible(text: string): string {
  return oneLine(text.slice(0, LONGEST));
}
