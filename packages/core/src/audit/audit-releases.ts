import { changesOverTime } from './changes/changes-over-time.js';
import { changesSinceEditions } from './changes/changes-since-editions.js';
import { disclosuresIn } from './disclosures-in.js';
import { exactlyKnown } from './judge/exact-knowledge.js';
import { judgePeriod } from './judge/judge-period.js';
import { residualsOf, smallResiduals } from './judge/residuals.js';
import { markedEarlier, withoutNumbers } from './known-earlier.js';
import { knowledgeOf, type Sizes } from './knowledge/knowledge-of.js';
import type { Release } from './release.js';
import { DEFAULT_CRITERIA, type AuditReport, type Criteria } from './report.js';

/** By what an audit judges, table by table; the contract's own criteria by default. */
export interface AuditOptions {
  /** What is asked of the hidden numbers of a table, by its id; default `DEFAULT_CRITERIA`. */
  readonly criteria?: (table: string) => Criteria;
  /** How many people a category has, where everybody knows that. */
  readonly sizes?: Sizes;
  /** Whether to solve every number exactly and to report the safe ones too. Default false. */
  readonly intervals?: boolean;
  /** Hears which period of the last edition is looked at next, from 1, and of how many: the work may take long. */
  readonly onPeriod?: (nth: number, all: number) => void;
}

/**
 * What the public can find out about the hidden observations of the last of several editions (oldest first), from
 * everything that all of them show: for each period a linear system, in which every hidden number is minimised and maximised
 * over whole numbers from 0 up; then the differences over time. Reads nothing but what is published. Without an edition
 * there is nothing to find. Where something stands against publishing, what earlier editions tell without the last one is
 * marked (`earlier`). Findings are in the order of the periods, tables and cells.
 */
export function auditReleases(releases: readonly Release[], options: AuditOptions = {}): AuditReport {
  const report = found(releases, options);
  const before = releases.slice(0, -1);
  // Stryker disable next-line ConditionalExpression: only saves work, because before the first edition nothing is known
  if (before.length === 0) return report;
  if (disclosuresIn(report).length === 0) return report;
  const without = found([...before, withoutNumbers(releases.at(-1)!)], { ...options, intervals: false });
  return {
    ...report,
    findings: markedEarlier(report.findings, [...without.findings, ...found(before, options).findings]),
  };
}

function found(
  releases: readonly Release[],
  {
    criteria = () => DEFAULT_CRITERIA,
    sizes = () => undefined,
    intervals = false,
    onPeriod = () => undefined,
  }: AuditOptions,
): AuditReport {
  const last = releases.at(-1);
  if (last === undefined) return { hidden: 0, open: 0, findings: [] };
  const known = new Map(periodsOf(last).map((period) => [period, knowledgeOf(releases, period, sizes)]));
  const judged = [...known].map(([period, knowledge], i) => {
    onPeriod(i + 1, known.size);
    const { hidden, findings } = judgePeriod(last, period, knowledge, { criteria, intervals });
    const together = residualsOf(last, period, exactlyKnown(knowledge));
    return { hidden, findings: [...findings, ...smallResiduals(together, period, criteria)] };
  });
  return {
    hidden: judged.reduce((sum, { hidden }) => sum + hidden, 0),
    open: last.tables.flatMap(({ cells }) => cells.filter(({ state }) => state === 'open')).length,
    findings: [
      ...judged.flatMap(({ findings }) => findings),
      ...changesOverTime(last, known, criteria),
      ...changesSinceEditions(releases, criteria),
    ],
  };
}

function periodsOf({ tables }: Release): readonly string[] {
  return [...new Set(tables.flatMap(({ cells }) => cells.map(({ period }) => period)))].toSorted();
}
