import { auditReleases } from '../audit/audit-releases.js';
import { releaseOf } from '../audit/release-of.js';
import type { Release } from '../audit/release.js';
import { DEFAULT_CRITERIA, type AuditReport, type Finding } from '../audit/report.js';
import { editionsOf } from '../editions/editions-of.js';
import { EMPTY_LEDGER, type Ledger } from '../editions/ledger.js';
import { parseDataset, parseIndex } from '../publication.js';
import { cellId, tableId } from '../protect/system/cell-id.js';
import type { SecretSeries } from './computed-series.js';

/** Lets the auditor loose on files that are about to be published, together with all that was published before. */
export function auditOf(
  files: ReadonlyMap<string, string>,
  secret: readonly SecretSeries[],
  ledger: Ledger = EMPTY_LEDGER,
): { readonly audit: AuditReport; readonly release: Release } {
  const release = releaseOfFiles(files);
  const sizes = groupSizes(secret);
  const rules = new Map(secret.map((entry) => [entry.series.indicator.id, entry.rules]));
  const audit = auditReleases([...editionsOf(ledger), release], {
    criteria: (table) => rules.get(table.split('~')[0]!) ?? DEFAULT_CRITERIA,
    sizes: (table, period, category) => sizes.get(cellId(table, period, category)),
  });
  return { audit, release };
}

/**
 * What stands against publishing: numbers that can be computed, or placed too narrowly. Not what earlier editions have told
 * already, because keeping the new one back would not take that back.
 */
export function disclosuresIn({ findings }: AuditReport): readonly Finding[] {
  return findings.filter(({ verdict, earlier }) => !earlier && (verdict === 'exact' || verdict === 'narrow'));
}

/** What the files of a publication tell everybody. */
function releaseOfFiles(files: ReadonlyMap<string, string>): Release {
  const json = (path: string): unknown => JSON.parse(files.get(path)!);
  const index = parseIndex(json('index.json'));
  return releaseOf(index, new Map(index.link.item.map(({ href }) => [href, parseDataset(json(href))])));
}

/** How many people each observation is about that compares them with each other. */
function groupSizes(all: readonly SecretSeries[]): ReadonlyMap<string, number> {
  return new Map(
    all.flatMap(({ series }) =>
      series.tables.flatMap((table) =>
        table.observations.flatMap(({ period, category, ...rest }) => {
          const { parts } = rest;
          const whole = parts && parts.values.length > 1 && parts.groupSize === undefined ? parts.whole : undefined;
          return whole === undefined ? [] : [[cellId(tableId(series, table), period, category), whole] as const];
        }),
      ),
    ),
  );
}
