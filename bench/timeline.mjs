import { aim } from './aims.mjs';
import { median, runChild } from './child.mjs';

const RUNS = 3;
const COUNTS = [50, 500];
const WIDTH = 1200;

/**
 * The layout of a timeline with labels that never overlap, without a browser. No peer: timelines of others measure their
 * labels in a page and let them overlap or pile up.
 */
export async function measureTimeline() {
  const results = COUNTS.map((count) => {
    const runs = Array.from({ length: RUNS }, () =>
      JSON.parse(runChild('./cases/timeline.mjs', String(count), String(WIDTH)).printed),
    );
    return (name) => median(runs.map((run) => run[name]));
  });
  return {
    title: `timeline ${WIDTH} px wide, milliseconds (median of ${RUNS} processes; ours alone)`,
    columns: ['', 'layout', 'first layout', 'drawing', 'growth', 'peak MB', 'height px'],
    rows: results.map((of, i) => [
      `${COUNTS[i]} entries`,
      ...['layout', 'first', 'drawing'].map((name) => of(name).toFixed(1)),
      i === 0 ? '' : (of('layout') / results[i - 1]('layout')).toFixed(1),
      of('peak'),
      of('height').toFixed(0),
    ]),
    aims: [aim(`timeline: layout of ${COUNTS.at(-1)} entries`, results.at(-1)('layout'), 50, { unit: ' ms' })],
  };
}
