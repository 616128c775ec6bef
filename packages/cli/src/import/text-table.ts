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

/** The width of each column that is shown. */
function fittingWidths(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, size) => sum + size, 0) + GAP.length * (widths.length - 1);
  while (total() > width) {
    const widest = Math.max(...widths);
    if (widest > NARROWEST) widths[widths.indexOf(widest)] = widest - 1;
    else if (widths.length > 1) widths.pop();
    else break;
    // What is left out is told by an ellipsis, which needs room.
    if (widths.length < natural.length && total() + GAP.length + 1 <= width) break;
  }
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
  return text
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/[^\P{C}]/gu, '·');
}
