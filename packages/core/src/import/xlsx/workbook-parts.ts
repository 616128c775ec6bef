import { attribute } from './xml-text.js';

/** One sheet of a workbook, as its tab is named. */
export interface SheetName {
  readonly name: string;
  /** Whether its tab is not shown. */
  readonly hidden: boolean;
  /** Its place among all tabs, from 1. */
  readonly position: number;
  /** The file in the archive that holds its cells. */
  readonly path: string;
}

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const RELATION = /<(?:\w+:)?Relationship\s([^>]*)>/g;

/** The sheets with cells that `xl/workbook.xml` and its relations list, in the order of their tabs; no sheets of charts. */
export function sheetNames(workbook: string, relations: string): readonly SheetName[] {
  const paths = sheetPaths(relations);
  return Array.from(workbook.matchAll(SHEET), ([, attributes = ''], i) => ({
    name: attribute(attributes, 'name'),
    hidden: /hidden/i.test(attribute(attributes, 'state')),
    position: i + 1,
    path: paths.get(attribute(attributes, '(?:\\w+:)id')) ?? '',
  })).filter(({ path }) => path !== '');
}

/** The file of each sheet by the id of its relation. */
function sheetPaths(relations: string): ReadonlyMap<string, string> {
  const sheets = Array.from(relations.matchAll(RELATION), ([, attributes = '']) => attributes).filter((attributes) =>
    attribute(attributes, 'Type').endsWith('/relationships/worksheet'),
  );
  return new Map(
    sheets.map((attributes) => {
      const target = attribute(attributes, 'Target');
      return [attribute(attributes, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** The sheet that was asked for: its name, else its number among the visible ones, else the first; null for none. */
export function chosenSheet(sheets: readonly SheetName[], asked?: string | number): SheetName | null {
  const visible = sheets.filter(({ hidden }) => !hidden);
  if (asked === undefined) return visible[0] ?? sheets[0] ?? null;
  const named = sheets.find(({ name }) => name === String(asked).trim());
  if (named !== undefined && typeof asked === 'string') return named;
  return /^\d+$/.test(String(asked)) ? (visible[Number(asked) - 1] ?? null) : null;
}
