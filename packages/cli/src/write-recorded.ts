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
    if (error instanceof TargetError) throw new UsageError({ de: filled(target), en: error.message });
    if (error instanceof LedgerError) throw new UsageError({ de: unwritten(monitor, error), en: error.message });
    throw error;
  }
}

function filled(target: string): string {
  return `In „${target}“ liegen andere Dateien; nennen Sie einen leeren Ordner oder einen mit einer Veröffentlichung.`;
}

function unwritten(monitor: string, { message }: LedgerError): string {
  return `ledger.json in „${monitor}“ lässt sich nicht schreiben (${message}); es wurde nichts veröffentlicht.`;
}
