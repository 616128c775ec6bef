import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMPTY_LEDGER, type Ledger } from './ledger.js';
import { LEDGER_FILE, PENDING_LEDGER_FILE } from './ledger-files.js';
import { ledgerText } from './ledger-text.js';

export { LEDGER_FILE, PENDING_LEDGER_FILE };

/** The ledger cannot be written; nothing was published. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

/**
 * Publishes such that no number goes out without its record: the new ledger is written in full first, beside the old
 * one; then `publish` runs; then the new one takes the old one's place. Where that is cut off, or `publish` fails after
 * it may have written something, the new ledger stays as the pending one, and the next run counts it: it then knows of
 * numbers that perhaps nobody saw, which is safe. A ledger that says all of it already is not touched. `refused` tells failures of `publish` that wrote nothing.
 * Throws `LedgerError` before anything is published when the folder cannot be written to.
 */
export async function publishRecorded(
  folder: string,
  ledger: Ledger,
  publish: () => Promise<void>,
  refused: (error: unknown) => boolean = () => false,
): Promise<void> {
  const place = join(folder, LEDGER_FILE);
  const pending = join(folder, PENDING_LEDGER_FILE);
  const text = ledgerText(ledger);
  await prepare(() => settle(pending, place), pending);
  const recorded = await readFile(place, 'utf8').catch(() => ledgerText(EMPTY_LEDGER));
  if (recorded === text) return publish();
  await prepare(() => writeWhole(pending, text), pending);
  try {
    await publish();
  } catch (error) {
    if (refused(error)) await rm(pending);
    throw error;
  }
  // A file that another program holds open cannot be replaced; the pending ledger then counts until the next run.
  await rename(pending, place).catch(() => undefined);
}

/** A pending ledger of an earlier run counts already; it takes its place before another one is begun. */
async function settle(pending: string, place: string): Promise<void> {
  await rename(pending, place).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}

async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, text, { flush: true });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function prepare(step: () => Promise<void>, path: string): Promise<void> {
  try {
    await step();
  } catch (error) {
    throw new LedgerError(`${path} cannot be written (${codeOf(error)}); nothing was published`);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown';
}
