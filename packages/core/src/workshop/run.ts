import { added } from '../editions/added.js';
import { EMPTY_LEDGER } from '../editions/ledger.js';
import { ledgerText } from '../editions/ledger-text.js';
import { embeddedEngine } from '../engine/embedded-engine.js';
import { withoutIdentifiers } from '../identifiers/without-identifiers.js';
import { memoryFiles } from '../monitor/monitor-files.js';
import { readMonitorFiles } from '../monitor/read-monitor-files.js';
import { validate } from '../monitor/validate.js';
import { publishable, type Problem } from '../problem.js';
import { maskedProblem } from '../problems/masked-problem.js';
import { personalColumns } from '../problems/personal-columns.js';
import type { HidingRule } from '../protect/protection-log.js';
import type { Dataset } from '../publication.js';
import { counted } from '../publish/counted.js';
import { buildPublication, type Publication, type ProtectionSummary } from '../publish/build-publication.js';

/** What comes of a monitor in memory: counts and protected numbers, never a row. */
export interface WorkshopResult {
  /** With what stands in the way; cells of personal columns are masked. */
  readonly problems: readonly Problem[];
  /** The published files by path; null where an error stands against publishing. */
  readonly files: ReadonlyMap<string, string> | null;
  /** The datasets, as the publication has them, for a preview; empty without files. */
  readonly datasets: readonly Dataset[];
  readonly protection: readonly ProtectionSummary[];
  /** How many observations each rule hides, by rule. */
  readonly reasons: readonly (readonly [rule: HidingRule, observations: number])[];
  /** The record of everything published, this edition included; null without files. Internal: it is not published. */
  readonly ledger: string | null;
}

/** Reads, checks, computes and protects a monitor in memory, as `teilhabe publish` does with a folder of the same files. */
export async function runWorkshop(files: ReadonlyMap<string, Uint8Array>): Promise<WorkshopResult> {
  const { monitor: read, problems } = await readMonitorFiles(memoryFiles(files));
  if (!read) return failed(problems);
  const monitor = publishable(problems) ? await counted(read, embeddedEngine(read.datasets)) : read;
  // The checks mask personal cells themselves; what leaves the worker is looked through once more.
  const isPersonal = personalColumns(monitor.dataPackage.resources);
  const found = withoutIdentifiers([...problems, ...validate(monitor)]);
  const all = found.map((problem) => (isPersonal(problem) ? maskedProblem(problem) : problem));
  if (!publishable(all)) return failed(all);
  const publication = buildPublication(monitor);
  const told = [...all, ...publication.problems];
  if (!publishable(told))
    return { ...failed(told), protection: publication.protection, reasons: reasonsOf(publication) };
  return {
    problems: told,
    files: publication.files,
    datasets: datasetsIn(publication),
    protection: publication.protection,
    reasons: reasonsOf(publication),
    ledger: ledgerText(added(monitor.ledger ?? EMPTY_LEDGER, publication.release)),
  };
}

function failed(problems: readonly Problem[]): WorkshopResult {
  return { problems, files: null, datasets: [], protection: [], reasons: [], ledger: null };
}

/** In the order of the protection summaries. */
function datasetsIn({ files, protection }: Publication): readonly Dataset[] {
  return protection.map(({ dataset }) => JSON.parse(files.get(`indicators/${dataset}.json`)!) as Dataset);
}

function reasonsOf({ confidential }: Publication): WorkshopResult['reasons'] {
  const counts = new Map<HidingRule, number>();
  for (const { rule } of confidential.log.hidden) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts];
}
