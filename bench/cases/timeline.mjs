// Lays out and draws 500 entries of sixteen years in two lanes: milliseconds of a median run, after some to warm up.
import { drawTimeline, estimateText, timeline } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { timelineEntries } from '../timeline-entries.mjs';
import { median } from '../child.mjs';
import { report } from './report.mjs';

const [count, width] = process.argv.slice(2).map(Number);
const items = timelineEntries(count);
const layout = [];
const drawing = [];
for (let run = 0; run < 25; run += 1) {
  const started = performance.now();
  const model = timeline(items, { width, language: de, measure: estimateText });
  const laidOut = performance.now();
  drawTimeline(model);
  layout.push(laidOut - started);
  drawing.push(performance.now() - laidOut);
}
const { height } = timeline(items, { width, language: de, measure: estimateText });
report({ first: layout[0], layout: median(layout.slice(5)), drawing: median(drawing.slice(5)), height });
