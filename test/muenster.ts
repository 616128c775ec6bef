import { parseCsv } from '../packages/core/src/csv/parse-csv.js';
import { sharedBytes } from './core/csv/shared.js';

/**
 * Münster's climate plan of 2009 with three progress reports: 54 measures in five fields. The administration tells the
 * status as a colour. Transcribed by Code for Münster (github.com/codeformuenster/klimawatch).
 */
const bytes = sharedBytes('data/muenster-massnahmen-sachstand/muenster_sachstand.csv');

/**
 * The text of the file; null where it does not lie beside the repository. One cell has its quotes in the wrong place and
 * would take the next measure along; reading says so (`quote-error`).
 */
export const MUENSTER: string | null =
  bytes && new TextDecoder().decode(bytes).replace(',""Kein neuer Sachstand,', ',"Kein neuer Sachstand",');

/** Green, orange and red in the words of the measures: there, under way, not begun. */
const STATUS: Readonly<Record<string, 'done' | 'inProgress' | 'planned'>> = {
  '#01873B': 'done',
  orange: 'inProgress',
  '#AE1B1B': 'planned',
};

/** Each report as of the years that it is about. */
const REPORTS: Readonly<Record<string, string>> = { '13': '2013', '1516': '2015/2016', '1718': '2017/2018' };

interface MeasureRow {
  readonly colour: string;
  readonly id: string;
  readonly parent: string;
}

function rowsOfFile(text: string): readonly MeasureRow[] {
  const { columns, length } = parseCsv(text, 'muenster_sachstand.csv');
  const cell = (header: string, row: number) => {
    const column = columns.find((candidate) => candidate.header === header)!;
    return column.dictionary[column.codes[row]!]!;
  };
  return Array.from({ length }, (_, row) => ({
    colour: cell('assessment', row),
    id: cell('id', row),
    parent: cell('parent', row),
  }));
}

const isReport = ({ id, parent }: MeasureRow) => id.startsWith(`${parent}-`);

/** The measures with their fields, and what each report says of them; both empty where the file is not there. */
export function muensterPlan() {
  const rows = MUENSTER === null ? [] : rowsOfFile(MUENSTER);
  return {
    measures: rows.filter((row) => row.parent !== '' && !isReport(row)),
    reports: rows.filter(isReport).flatMap(({ colour, id, parent }) => {
      const [date, status] = [REPORTS[id.slice(parent.length + 1)], STATUS[colour]];
      return date === undefined || status === undefined ? [] : [{ parent, date, status }];
    }),
  };
}
