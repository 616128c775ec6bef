import {
  describeDecision,
  describeProblem,
  mappingText,
  monitorFilesOf,
  offeredIndicators,
  offeredTables,
  problemReport,
  readAsKept,
  readFile,
  resourcePaths,
  runWorkshop,
  toldReport,
  type Problem,
  type ReadAsKept,
  type ReadFile,
  type ReadingChoices,
} from '@teilhabe/core/workshop';
import type { Answer, ReadAnswer, ReadRequest, Request, RunAnswer, RunRequest, WordLanguage } from '../protocol.js';
import { faultyRows, firstRows, hiddenColumns, shownColumn, type KeptFile } from './shown-rows.js';
import { withPages } from './with-pages.js';
import { zipOf } from './zip-of.js';

/** The worker without its port: answers requests about files, which it keeps by their names. */
export class Workshop {
  private readonly files = new Map<string, KeptFile>();

  async answer(request: Request): Promise<Answer> {
    const { id, language } = request;
    if (request.ask === 'read') return { answer: 'read', id, read: await this.read(request.read, language) };
    return { answer: 'run', id, run: await this.run(request.run, language) };
  }

  private async read(request: ReadRequest, language: WordLanguage): Promise<ReadAnswer> {
    const { name } = request.file;
    this.files.delete(name);
    const { read, choices, kept } = await readAsAsked(request);
    const { table } = read;
    const file = table === null ? null : { name, read: { ...read, table }, hidden: hiddenColumns(table, name) };
    if (file !== null) this.files.set(name, file);
    return {
      columns: table?.columns.map(shownColumn) ?? [],
      length: table?.length ?? 0,
      firstRows: file === null ? [] : firstRows(file),
      found: foundIn(read, choices),
      choices,
      kept,
      decisions: [
        ...read.decisions.map(({ option: _option, ...decision }) => describeDecision(decision, language)),
        ...read.doubts.map((doubt) => describeProblem(doubt, language).message),
      ],
      problems: told(read.problems, language),
      tables: offeredTables(table?.columns.map(({ header }) => header) ?? [], language),
      indicators: offeredIndicators(language),
    };
  }

  private async run({ files: names, mapping, day, ledger }: RunRequest, language: WordLanguage): Promise<RunAnswer> {
    const files = names.map((name) => {
      const file = this.files.get(name);
      if (file === undefined) throw new Error('no such file has been read');
      return file;
    });
    for (const name of this.files.keys()) if (!names.includes(name)) this.files.delete(name);
    const input = { files, mapping, day, ...(ledger === undefined ? {} : { ledger }) };
    const result = await runWorkshop(monitorFilesOf(input));
    const sum = (name: 'visible' | 'confidential') => result.protection.reduce((all, item) => all + item[name], 0);
    const paths = resourcePaths(names);
    return {
      problems: told(result.problems, language),
      faulty: files.flatMap((file, i) => faultyRows(file, paths[i]!, result.problems) ?? []),
      datasets: result.datasets,
      visible: sum('visible'),
      confidential: sum('confidential'),
      reasons: result.reasons,
      zip: result.files && zipOf(withPages(result.files)),
      mapping: mappingText(mapping),
      ledger: result.ledger,
    };
  }
}

/** As the clerk says; else as last time; else as it comes. */
async function readAsAsked({ file, choices, kept }: ReadRequest): Promise<ReadAsKept> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (choices === null) return readAsKept(bytes, file.name, kept);
  return { read: await readFile(bytes, file.name, choices), choices, kept: null };
}

function told(problems: readonly Problem[], language: WordLanguage): ReadAnswer['problems'] {
  return toldReport(problemReport(problems), language);
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
