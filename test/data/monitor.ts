import { existsSync, readFileSync } from 'node:fs';

/** What these tests read of `datapackage.json`; they know nothing of the core that reads it for real. */
export interface FieldOfPackage {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
  readonly categories?: readonly { readonly value: string | number; readonly 'teilhabe:labels': Texts }[];
  readonly constraints?: { readonly required?: boolean; readonly pattern?: string };
  readonly 'teilhabe:aliases': readonly string[];
  readonly 'teilhabe:titles'?: Texts;
  readonly 'teilhabe:values'?: Readonly<Record<string, string>>;
  readonly 'teilhabe:personal'?: boolean;
}

export interface ResourceOfPackage {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly encoding: string;
  readonly dialect: { readonly delimiter: string };
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly licenses: readonly { readonly name?: string; readonly path?: string }[];
  readonly schema: { readonly fields: readonly FieldOfPackage[]; readonly primaryKey: readonly string[] };
  readonly 'teilhabe:fictitious'?: boolean;
  readonly 'teilhabe:note'?: Texts;
  readonly 'teilhabe:personal'?: boolean;
  readonly 'teilhabe:published'?: string;
  readonly 'teilhabe:record'?: string;
}

export type Texts = Readonly<Record<string, string>>;
export type Row = Readonly<Record<string, string>>;

const FOLDER = new URL('../../data/wetzlar/', import.meta.url);
const SHARED = new URL('../../../shared/', import.meta.url);

/** A JSON file of the example monitor. */
export function monitorJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

/** A file of the example monitor as bytes. */
export function monitorBytes(name: string): Buffer {
  return readFileSync(new URL(name, FOLDER));
}

/** All resources of the example monitor. */
export function resources(): readonly ResourceOfPackage[] {
  return (monitorJson('datapackage.json') as { resources: readonly ResourceOfPackage[] }).resources;
}

/** One resource of the example monitor. */
export function resource(name: string): ResourceOfPackage {
  const found = resources().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no resource "${name}" in datapackage.json`);
  return found;
}

/** The cells of a CSV file as they stand there, header first; blank lines left out. */
export function cells({ path, encoding }: ResourceOfPackage): readonly (readonly string[])[] {
  const bytes = monitorBytes(path);
  const text =
    encoding === 'windows-1252' ? windows1252Text(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return splitCsv(text).filter((row) => row.length > 1);
}

const SPECIAL = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** By hand, because Node from 20.18.3 on reads 0x80 to 0x9F as control characters (https://github.com/nodejs/node/issues/60888). */
function windows1252Text(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (control) => SPECIAL[control.charCodeAt(0) - 0x80] ?? '');
}

/** The rows of a resource by field name: cells trimmed, and codes in place of the words that mean them. */
export function rows(name: string): readonly Row[] {
  const { fields } = resource(name).schema;
  const [, ...body] = cells(resource(name));
  return body.map((row) => Object.fromEntries(fields.map((field, i) => [field.name, coded(row[i] ?? '', field)])));
}

function coded(cell: string, field: FieldOfPackage): string {
  const text = cell.trim();
  return field['teilhabe:values']?.[text] ?? text;
}

/** A text cut at semicolons and line ends that stand outside quotes. */
function splitCsv(text: string): string[][] {
  const lines: string[][] = [];
  const token = /("(?:[^"]|"")*"|[^;\r\n]*)(;|\r?\n|$)/y;
  let row: string[] = [];
  while (token.lastIndex < text.length) {
    const [, cell = '', end = ''] = token.exec(text) ?? [];
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ';') continue;
    lines.push(row);
    row = [];
  }
  return lines;
}

/** A text file of the material beside the repository; null where that does not lie there. */
export function sharedText(path: string): string | null {
  const file = new URL(path, SHARED);
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : null;
}

/** How often each key comes. */
export function countBy(list: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of list) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}
