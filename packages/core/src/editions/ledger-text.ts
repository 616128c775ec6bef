import { canonicalText } from './canonical-text.js';
import type { Ledger } from './ledger.js';

/** The ledger as JSON, one table a line, so that a version control shows what an edition added. Equal ledgers, equal bytes. */
export function ledgerText({ version, releases }: Ledger): string {
  const lines = releases.map(
    ({ edition, tables }) =>
      `{"edition":${JSON.stringify(edition)},"tables":[\n${tables.map(canonicalText).join(',\n')}\n]}`,
  );
  return `{"version":${JSON.stringify(version)},"releases":[\n${lines.join(',\n')}\n]}\n`;
}
