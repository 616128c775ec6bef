import { characterFaults, characterProblem } from '../csv/check-characters.js';
import { keptText } from '../csv/column-builder.js';
import type { TextColumn } from '../csv/table.js';
import { checkColumn, type Cell } from '../dataset/check-column.js';
import { UNREADABLE, type Column } from '../dataset/dataset.js';
import { nativeText } from '../dataset/native-text.js';
import { hasPersonalFields, type Field, type TableSchema } from '../dataset/schema.js';
import { EngineError } from '../engine/engine.js';
import { identifierProblems, type GuardedTable } from '../identifiers/identifier-problems.js';
import { MASK, shortened, type Problem } from '../problem.js';
import { ProblemList } from '../problems/problem-list.js';
import { KnownValues } from './known-values.js';
import { Suspicions } from './suspicions.js';
import type { DistinctValue, KnownColumn, Spelling, WarehouseTable } from './warehouse.js';

/** So many texts of a column may mean another value than they say: each stands in every query. */
const MOST_SPELLINGS = 100;

/** What is known of a table before it is looked through. */
interface Known {
  /** How its problems call it. */
  readonly file: string;
  readonly schema: TableSchema;
  readonly guarded: GuardedTable;
}

/** Looks through the columns of a table in a database, one after the other, and keeps what is wrong and what they mean. */
export class WarehouseChecks {
  readonly known = new Map<string, KnownColumn>();
  readonly #table: WarehouseTable;
  readonly #about: Known;
  readonly #masked: boolean;
  readonly #problems = new ProblemList();
  readonly #characters = new Set<string>();
  readonly #values: KnownValues[] = [];

  constructor(table: WarehouseTable, about: Known) {
    this.#table = table;
    this.#about = about;
    this.#masked = hasPersonalFields(about.schema);
  }

  /** Checks a column as a field. Throws an `EngineError` for a type that does not suit. */
  async check(name: string, field: Field): Promise<void> {
    const kind = this.#table.kindOf(name, field);
    const { type = '' } = this.#table.columns.find((column) => column.name === name) ?? {};
    const wanted = `${type} → ${field.type ?? 'string'}`;
    if (kind === null) throw new EngineError('clickhouse', 'column type', `${name}: ${wanted}`);
    const toText = nativeText(kind, field);
    const values = new KnownValues(field);
    const meanings = new Meanings();
    const suspicions = new Suspicions();
    for await (const piece of this.#table.values(name, kind)) {
      const dictionary = piece.map(({ text }) => (text === null ? '' : keptText(toText(text))));
      const text: TextColumn = { header: name, dictionary, codes: new Uint32Array(0) };
      const { cells, column } = checkColumn(text, field, this.#about.schema);
      values.add(column);
      piece.forEach((value, i) => {
        this.#note(dictionary[i]!, cells[i]!, { field: name, rows: value.rows });
        meanings.note(value.text, cells[i]!);
      });
      suspicions.others(this.#look(text, piece));
    }
    for (const problem of suspicions.confirmed()) this.#problems.add(problem);
    if (meanings.tooMany) throw new EngineError('clickhouse', 'spellings', `${name}: ${wanted}`);
    this.known.set(field.name, { name, ...meanings.toKnown() });
    this.#values.push(values);
  }

  /** The values of the columns, as far as they are kept. */
  columns(): readonly Column[] {
    return this.#values.map((known) => known.toColumn());
  }

  problems(): readonly Problem[] {
    return this.#problems.toArray();
  }

  #note(text: string, { problem }: Cell, { field, rows }: { readonly field: string; readonly rows: number }): void {
    const place = { file: this.#about.file, field };
    for (const fault of characterFaults(text)) {
      if (!this.#characters.has(fault.kind)) this.#problems.add(characterProblem(fault, 'utf-8', place));
      this.#characters.add(fault.kind);
    }
    if (!problem) return;
    const found = this.#masked && text !== '' ? MASK : shortened(text);
    this.#problems.add({ severity: 'error', ...place, ...problem, found, ...(rows > 1 ? { more: rows - 1 } : {}) });
  }

  /** Values of which each stands in one row only may be numbers of persons: only then there are as many rows as values. */
  #look(text: TextColumn, piece: readonly DistinctValue[]): readonly Problem[] {
    const { file, guarded } = this.#about;
    const length = piece.every(({ rows }) => rows === 1) ? piece.length : this.#table.rows;
    return identifierProblems({ columns: [text], length }, file, guarded);
  }
}

/** What the texts of a column mean that do not stand for themselves. */
class Meanings {
  tooMany = false;
  #none = 'missing';
  readonly #spellings = new Map<string, Spelling>();
  readonly #unreadable: string[] = [];

  note(text: string | null, { value, reason }: Cell): void {
    if (text === null) this.#none = reason ?? this.#none;
    else if (reason === UNREADABLE) this.#noteUnreadable(text);
    else if (value === null) this.#spell(text, { value, reason });
    else if (typeof value === 'number' ? value !== Number(text) : String(value) !== text)
      this.#spell(text, { value: String(value), reason });
  }

  toKnown(): Omit<KnownColumn, 'name'> {
    return { none: this.#none, spellings: this.#spellings, unreadable: this.#unreadable };
  }

  #spell(text: string, spelling: Spelling): void {
    this.#spellings.set(text, spelling);
    if (this.#spellings.size > MOST_SPELLINGS) this.tooMany = true;
    if (this.tooMany) this.#spellings.clear();
  }

  #noteUnreadable(text: string): void {
    if (this.#unreadable.length < MOST_SPELLINGS) this.#unreadable.push(text);
  }
}
