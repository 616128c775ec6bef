import {
  cellKind,
  describeDecision,
  identifierProblems,
  isPeriods,
  mappingText,
  MASK,
  monitorFilesOf,
  offeredTables,
  readFile,
  runWorkshop,
  type ReadFile,
  type ReadingChoices,
  type Table,
} from '@teilhabe/core/workshop';
import type {
  Answer,
  ReadAnswer,
  ReadRequest,
  Request,
  RunAnswer,
  RunRequest,
  ShownColumn,
  ShownRow,
  WordLanguage,
} from '../protocol.js';
import { problemLines } from './problem-lines.js';
import { zipOf } from './zip-of.js';

/** The worker without its port: answers requests about one file at a time, which it keeps. */
export class Workshop {
  private file: ReadFile | null = null;
  private hidden: ReadonlySet<string> = new Set();

  async answer(request: Request): Promise<Answer> {
    const { id, language } = request;
    if (request.ask === 'read') return { answer: 'read', id, read: await this.read(request.read, language) };
    return { answer: 'run', id, run: await this.run(request.run, language) };
  }

  private async read({ name, bytes, choices }: ReadRequest, language: WordLanguage): Promise<ReadAnswer> {
    this.file = null;
    const file = await readFile(bytes, name, choices);
    const { table } = file;
    this.hidden = table === null ? new Set() : hiddenColumns(table, name);
    this.file = file;
    const headings = table?.columns.map(({ header }) => header) ?? [];
    return {
      columns: table?.columns.map(shownColumn) ?? [],
      length: table?.length ?? 0,
      firstRows: table === null ? [] : rowsAt(table, firstRows(table), this.hidden),
      found: foundIn(file, choices),
      decisions: file.decisions.map(({ option: _option, ...decision }) => describeDecision(decision, language)),
      ...problemLines(file.problems, language),
      tables: table === null ? [] : offeredTables(headings, language),
    };
  }

  private async run({ mapping, day, ledger }: RunRequest, language: WordLanguage): Promise<RunAnswer> {
    const { file, hidden } = this;
    if (!file?.table) throw new Error('no table has been read');
    const { table } = file;
    const input = { read: { ...file, table }, mapping, day, ...(ledger === undefined ? {} : { ledger }) };
    const result = await runWorkshop(monitorFilesOf(input));
    const sum = (name: 'visible' | 'confidential') => result.protection.reduce((all, item) => all + item[name], 0);
    const told = problemLines(result.problems, language);
    return {
      ...told,
      faultyRows: rowsAt(table, faultyPlaces(table, told.problems), hidden),
      datasets: result.datasets,
      visible: sum('visible'),
      confidential: sum('confidential'),
      reasons: result.reasons,
      zip: result.files && zipOf(result.files),
      mapping: mappingText(mapping),
      ledger: result.ledger,
    };
  }
}

const FIRST_ROWS = 8;
const MOST_FAULTY_ROWS = 20;

/** Columns by which single people can be told; all of them where the file has no headings and a person stands there. */
function hiddenColumns(table: Table, name: string): ReadonlySet<string> {
  const problems = identifierProblems(table, name, { rows: 'people', fields: [], edition: null });
  const fields = problems.map(({ field = '' }) => field);
  return new Set(fields.includes(MASK) ? table.columns.map(({ header }) => header) : fields);
}

function shownColumn(column: Table['columns'][number]): ShownColumn {
  const kind = cellKind(column);
  if (kind === 'blank') return { heading: column.header, type: 'blank' };
  if (isPeriods(column)) return { heading: column.header, type: 'periods' };
  return { heading: column.header, type: kind === 'numbers' ? 'numbers' : 'texts' };
}

/** How the file was read, for the fields in which the clerk may say otherwise. */
function foundIn({ table, decimalChar, text }: ReadFile, { sheet }: ReadingChoices): ReadingChoices {
  if (table === null) return {};
  const headerRows = table.headers.map(({ row }) => row);
  return {
    ...(text === null || table.encoding === undefined ? {} : { encoding: table.encoding }),
    ...(text === null ? {} : { delimiter: table.dialect.delimiter }),
    ...(headerRows.length === 0 ? {} : { headerRows }),
    ...(decimalChar === null ? {} : { decimalChar }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

function firstRows(table: Table): readonly number[] {
  return Array.from({ length: Math.min(FIRST_ROWS, table.length) }, (_, i) => i);
}

/** The positions of the rows in which problems stand, each once. */
function faultyPlaces({ rows }: Table, problems: RunAnswer['problems']): readonly number[] {
  const numbers = [...new Set(problems.flatMap(({ row }) => row ?? []))].slice(0, MOST_FAULTY_ROWS);
  return numbers.map((row) => rows.indexOf(row)).filter((position) => position >= 0);
}

/** Rows for the screen; columns by which people can be told are masked even there. */
function rowsAt(table: Table, positions: readonly number[], hidden: ReadonlySet<string>): readonly ShownRow[] {
  return positions.map((position) => ({
    row: table.rows[position]!,
    cells: table.columns.map(({ header, dictionary, codes }) =>
      hidden.has(header) ? MASK : dictionary[codes[position]!]!,
    ),
  }));
}
