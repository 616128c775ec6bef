import { auditReleases } from '../audit/audit-releases.js';
import { releaseOf } from '../audit/release-of.js';
import type { Release } from '../audit/release.js';
import { DEFAULT_CRITERIA, type AuditReport } from '../audit/report.js';
import { editionsOf } from '../editions/editions-of.js';
import { EMPTY_LEDGER, type Ledger } from '../editions/ledger.js';
import { parseDataset, parseIndex } from '../publication.js';
import type { Rules } from '../protect/policy/rules.js';
import { shownTables } from '../protect/shown-tables.js';
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
  const rules = rulesOfTables(secret);
  const audit = auditReleases([...editionsOf(ledger), release], {
    criteria: (table) => rules.get(table) ?? DEFAULT_CRITERIA,
    sizes: (table, period, category) => sizes.get(cellId(table, period, category)),
  });
  return { audit, release };
}

/** What the files of a publication tell everybody. */
function releaseOfFiles(files: ReadonlyMap<string, string>): Release {
  const json = (path: string): unknown => JSON.parse(files.get(path)!);
  const index = parseIndex(json('index.json'));
  return releaseOf(index, new Map(index.link.item.map(({ href }) => [href, parseDataset(json(href))])));
}

/** What each table was judged by: a breakdown that is rounded by itself has other rules than its total. */
function rulesOfTables(all: readonly SecretSeries[]): ReadonlyMap<string, Rules> {
  return new Map(
    all.flatMap(({ series, only, rules }) =>
      shownTables(series.tables, only).map((table) => [tableId(series, table), rules] as const),
    ),
  );
}

/** How many people each observation is about that compares them with each other. */
function groupSizes(all: readonly SecretSeries[]): ReadonlyMap<string, number> {
  return new Map(
    all.flatMap(({ series }) =>
      series.tables.flatMap((table) =>
        table.observations.flatMap(({ period, category, parts }) => {
          if (parts === undefined || parts.values.length < 2 || parts.groupSize !== undefined) return [];
          return [[cellId(tableId(series, table), period, category), parts.whole] as const];
        }),
      ),
    ),
  );
}
