// Disclosure control of a crossed table: what is hidden, from linear systems and from a series, then the audit of both.
import { auditReleases, PROFILES } from '@teilhabe/core';
import { decidePattern } from '../../packages/core/dist/protect/decide-pattern.js';
import { hideComplements } from '../../packages/core/dist/protect/complementary/hide-complements.js';
import { releaseFrom, seriesFrom, staffCounts } from '../cross-table.mjs';
import { systemsOf } from '../protect-systems.mjs';
import { report } from './report.mjs';

const { sizes, years } = JSON.parse(process.argv[2]);
const counts = staffCounts(sizes, years);
const series = seriesFrom(counts);
const systems = systemsOf(series);

const alone = timed(() => systems.map(({ system, primary }) => hideComplements(system, primary)));
const whole = timed(() => decidePattern([{ series, rules: PROFILES.staffPublic }]));
const { pattern, unprotected } = whole.result;
const hidden = new Set(alone.result.flatMap((result) => [...result.hidden]));
if ([...hidden].some((id) => !pattern.has(id)) || hidden.size !== pattern.size)
  throw new Error('the systems and the series hide different cells');

const audit = timed(() => auditReleases([releaseFrom(counts, pattern)]));
const faults = audit.result.findings.filter(({ verdict }) => verdict === 'exact' || verdict === 'narrow');
if (faults.length > unprotected.length) throw new Error(`the audit finds ${JSON.stringify(faults[0])}`);

report({
  cells: systems.reduce((sum, { system }) => sum + system.cells.size, 0),
  primary: systems.reduce((sum, { primary }) => sum + primary.size, 0),
  hidden: hidden.size,
  alone: alone.seconds,
  whole: whole.seconds,
  audit: audit.seconds,
});

function timed(work) {
  const started = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - started) / 1000 };
}
