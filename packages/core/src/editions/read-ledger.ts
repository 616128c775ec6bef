import { decodeText } from '../csv/decode-text.js';
import { jsonErrorPlace } from '../monitor/json-place.js';
import { schemaProblems } from '../monitor/json-schema.js';
import { readFrom, type MonitorFiles } from '../monitor/monitor-files.js';
import type { Problem } from '../problem.js';
import { EMPTY_LEDGER, type Ledger } from './ledger.js';
import { LEDGER_FILE, PENDING_LEDGER_FILE } from './ledger-files.js';

/** The ledger of a monitor, or what is wrong with it. */
export interface LedgerRead {
  /** Empty where there is no file; null when it cannot be used, and then nothing may be published. */
  readonly value: Ledger | null;
  readonly problems: readonly Problem[];
}

/** A hundred times what a monitor of two hundred tables writes in a year. */
const MOST_BYTES = 200 * 2 ** 20;

/**
 * What was ever published of a monitor: `ledger.json`, or `ledger.pending.json` where a publication was cut off, because
 * that one may have gone out. A damaged ledger is one problem for its first fault, with where and why; never an empty ledger.
 */
export async function readLedger(files: MonitorFiles): Promise<LedgerRead> {
  const pending = await readFile(files, PENDING_LEDGER_FILE);
  if (pending !== null) return pending;
  return (await readFile(files, LEDGER_FILE)) ?? { value: EMPTY_LEDGER, problems: [] };
}

/** Null when there is no such file. */
async function readFile(files: MonitorFiles, file: string): Promise<LedgerRead | null> {
  const { value: bytes, found } = await readFrom(files, file, MOST_BYTES);
  if (bytes === null) return found === 'missing' ? null : damaged(file, { expected: 'readable', found });
  const { text, problems } = decodeText(bytes, file, 'utf-8');
  if (problems.some(({ severity }) => severity === 'error')) return damaged(file, { expected: 'utf-8' });
  return parseLedger(text, file);
}

/** A ledger from its text. */
export function parseLedger(text: string, file = LEDGER_FILE): LedgerRead {
  const value = parsed(text);
  if (value === undefined) return damaged(file, { expected: 'json', ...jsonErrorPlace(text) });
  const [first] = schemaProblems(value, 'ledger', file);
  if (first === undefined) return { value: value as Ledger, problems: [] };
  const { field, found, expected } = first;
  return damaged(file, {
    ...(field === undefined ? {} : { field }),
    ...(found === undefined ? {} : { found }),
    expected: `entry: ${expected ?? ''}`,
  });
}

/** Undefined when the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** `expected` says what it is not: `readable`, `utf-8`, `json`, or `entry:` and what an entry should be. */
function damaged(file: string, fault: Partial<Problem> & Pick<Problem, 'expected'>): LedgerRead {
  return { value: null, problems: [{ code: 'ledger-error', severity: 'error', file, ...fault }] };
}
