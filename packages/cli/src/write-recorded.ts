import { LedgerError, publishRecorded, TargetError, writePublication, type Ledger } from '@teilhabe/core';
import { UsageError } from './exit.js';

/**
 * Writes a publication to a folder and records it in the monitor's ledger; throws `UsageError`, with nothing written,
 * when one of the two folders cannot take it.
 */
export async function writeRecorded(
  monitor: string,
  target: string,
  files: ReadonlyMap<string, string>,
  ledger: Ledger,
): Promise<void> {
  const refused = (error: unknown) => error instanceof TargetError;
  try {
    await publishRecorded(monitor, ledger, () => writePublication(target, files), refused);
  } catch (error) {
    if (error instanceof TargetError || error instanceof LedgerError) throw new UsageError(error.message);
    throw error;
  }
}
