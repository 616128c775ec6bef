import { median, runChild } from './child.mjs';

const RUNS = 3;
const COUNTS = [50, 500];
const WIDTH = 1200;

/**
 * The layout of a timeline with labels that never overlap, without a browser. No peer: timelines of others measure their
 * labels in a page and let them overlap or pile up.
 */
export async function measureTimeline() {
  return {
    title: `timeline ${WIDTH} px wide, milliseconds (median of ${RUNS} processes; aim: 500 entries laid out in under 50; ours alone)`,
    columns: ['', 'layout', 'first layout', 'drawing', 'height px'],
    rows: COUNTS.map((count) => {
      const results = Array.from({ length: RUNS }, () =>
        JSON.parse(runChild('./cases/timeline.mjs', String(count), String(WIDTH)).printed),
      );
      const of = (name) => median(results.map((result) => result[name]));
      const times = ['layout', 'first', 'drawing'].map((name) => of(name).toFixed(1));
      return [`${count} entries`, ...times, of('height').toFixed(0)];
    }),
  };
}
