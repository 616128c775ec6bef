import { disclosuresIn } from '../audit/disclosures-in.js';
import type { AuditReport } from '../audit/report.js';
import type { Release } from '../audit/release.js';
import type { Monitor } from '../monitor/monitor.js';
import type { Problem } from '../problem.js';
import type { Pattern } from '../protect/decide-pattern.js';
import type { Rules } from '../protect/policy/rules.js';
import type { ProtectionLog } from '../protect/protection-log.js';
import { countedInMemory } from './counted.js';
import { computedSeries } from './computed-series.js';
import { auditOf } from './audit-files.js';
import { demandsOf } from './demands.js';
import { peopleOfTables } from './people-of-tables.js';
import { protectAll, type Gate, type ProtectedMonitor } from './protect-all.js';
import { protectionProblems } from './protection-problems.js';
import { builtDatasets, filesOf, type BuiltDataset } from './publication-files.js';

/** A publication before it is written: its files by path, and what was hidden. */
export interface Publication {
  readonly files: ReadonlyMap<string, string>;
  readonly protection: readonly ProtectionSummary[];
  readonly problems: readonly Problem[];
  /** For the data protection officer; never to be published. */
  readonly confidential: ConfidentialResult;
  /** What the edition tells everybody, for the ledger. */
  readonly release: Release;
}

/** What disclosure control did, and what its auditor found. */
export interface ConfidentialResult {
  readonly log: ProtectionLog;
  readonly audit: AuditReport;
  /** What each indicator was judged by; absent for those that need no protection. */
  readonly rules: ReadonlyMap<string, Rules>;
  /** How many people all observations of a table are about together, by table; periods are added up. */
  readonly people: ReadonlyMap<string, number>;
}

/** How many observations of a table carry a number and how many are confidential. */
export interface ProtectionSummary {
  readonly dataset: string;
  readonly visible: number;
  readonly confidential: number;
}

/** How often more may be hidden because the auditor has found something, before an indicator must be dropped. */
const ROUNDS = 8;

/**
 * Everything that a web server will serve, as text by path, from a monitor that `validate` found no fault in. The same
 * folder gives the same bytes in any time zone and locale. Before anything is returned an auditor, who sees these files
 * and earlier editions only, attacks them; what it finds is hidden as well. An indicator that cannot be protected is a
 * problem, and then nothing may be written.
 */
export function buildPublication(read: Monitor, gate?: Gate): Publication {
  const monitor = countedInMemory(read);
  const computed = computedSeries(monitor);
  let demanded: Pattern = new Map();
  for (let round = 1; ; round += 1) {
    const safe = protectAll(monitor, { computed, demanded, ...(gate ? { gate } : {}) });
    const datasets = builtDatasets(monitor, safe.safe);
    const files = filesOf(monitor, datasets);
    const { audit, release } = auditOf(files, safe.secret, monitor.ledger);
    const found = disclosuresIn(audit);
    const more =
      round < ROUNDS
        ? demandsOf(found, safe.secret, safe.pattern, (id) => safe.locked.has(id))
        : new Map<string, never>();
    if (more.size === 0) return publicationOf({ files, datasets, safe, audit, release });
    demanded = new Map([...demanded, ...more]);
  }
}

interface Built {
  readonly files: ReadonlyMap<string, string>;
  readonly datasets: readonly BuiltDataset[];
  readonly safe: ProtectedMonitor;
  readonly audit: AuditReport;
  readonly release: Release;
}

function publicationOf({ files, datasets, safe, audit, release }: Built): Publication {
  const { log, secret, problems } = safe;
  // A breakdown that a remedy treats has rules of its own; the indicator's are those of the rest.
  const rest = secret.filter(({ only }) => only === undefined);
  const rules = new Map(rest.map((entry) => [entry.series.indicator.id, entry.rules]));
  return {
    files,
    protection: datasets.map(summaryOf),
    problems: [...problems, ...protectionProblems(disclosuresIn(audit))],
    confidential: { log, audit, rules, people: peopleOfTables(safe.secret) },
    release,
  };
}

function summaryOf({ stem, table }: BuiltDataset): ProtectionSummary {
  const count = (kind: string) => table.observations.filter((observation) => observation.kind === kind).length;
  return { dataset: stem, visible: count('numbers'), confidential: count('confidential') };
}
