// The interval of every hidden cell by two integer programs of yalps each, as a peer of finding out what is safe.
import { equalTo, solve } from 'yalps';
import { hideComplements } from '../../packages/core/dist/protect/complementary/hide-complements.js';
import { seriesFrom, staffCounts } from '../cross-table.mjs';
import { systemsOf } from '../protect-systems.mjs';
import { report } from './report.mjs';

const { sizes, years } = JSON.parse(process.argv[2]);
const systems = systemsOf(seriesFrom(staffCounts(sizes, years)));
const patterns = systems.map(({ system, primary }) => ({ system, hidden: hideComplements(system, primary).hidden }));

const started = performance.now();
const widths = patterns.flatMap(({ system, hidden }) => [...hidden].map((cell) => width(system, hidden, cell)));
const alone = (performance.now() - started) / 1000;
report({ alone, hidden: widths.length, exact: widths.filter((wide) => wide === 0).length });

function width({ quantities, relations, cells }, hidden, cell) {
  const [wanted] = cells.get(cell).quantities;
  const unknown = new Set([...hidden].flatMap((id) => cells.get(id).quantities));
  const variables = new Map([...unknown].map((id) => [id, new Map(id === wanted ? [['wanted', 1]] : [])]));
  const constraints = new Map();
  relations.forEach(({ total, members }, i) => {
    const terms = [[total, -1], ...members.map((id) => [id, 1])];
    if (!terms.some(([id]) => unknown.has(id))) return;
    const known = terms.filter(([id]) => !unknown.has(id));
    constraints.set(`sum ${i}`, equalTo(-known.reduce((sum, [id, sign]) => sum + sign * quantities.get(id).value, 0)));
    for (const [id, sign] of terms) variables.get(id)?.set(`sum ${i}`, sign);
  });
  const [lower, upper] = ['minimize', 'maximize'].map((direction) =>
    solve({ direction, objective: 'wanted', constraints, variables, integers: true }),
  );
  if (upper.status === 'unbounded') return Infinity;
  if (lower.status !== 'optimal' || upper.status !== 'optimal') throw new Error(`${cell}: ${upper.status}`);
  return Math.round(upper.result - lower.result);
}
