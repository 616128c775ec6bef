import { TARGET_SIZE } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import type { LineSeries } from './line-series.js';
import type { Box } from './model.js';
import { spread } from './spread.js';

const WIDEST = 96;

/**
 * The area that answers for a period of a series: a strip of the plot up to half way to its neighbours. Several series
 * share it by height, each with the part that is nearest to its point; what has no number has its row below the plot.
 */
export function stripOf(frame: LineFrame, series: LineSeries, i: number): Box {
  const { plot, settings } = frame;
  const { cells, lane } = series;
  const { x, cell } = cells[i]!;
  const [before, after] = [cells[i - 1], cells[i + 1]];
  const left = Math.max(0, x - WIDEST / 2, before ? (before.x + x) / 2 : 0);
  const right = Math.min(settings.width, x + WIDEST / 2, after ? (after.x + x) / 2 : settings.width);
  const { y, height } = cell.kind === 'published' ? partOf(frame, series, i) : (lane ?? plot);
  return { x: left, y, width: right - left, height };
}

/** As high as a finger needs, where all points of a period have that much room. */
function partOf(frame: LineFrame, series: LineSeries, i: number): { readonly y: number; readonly height: number } {
  const { plot, y } = frame;
  const points = frame.series.flatMap(({ index, cells }) => {
    const cell = cells[i]!.cell;
    return cell.kind === 'published' ? [{ index, y: y(cell.value) }] : [];
  });
  points.sort((a, b) => a.y - b.y || a.index - b.index);
  const bottom = plot.y + plot.height;
  const width = Math.min(TARGET_SIZE, plot.height / points.length);
  const tops = spread(
    points.map((point) => ({ ideal: point.y - width / 2, width })),
    plot.y,
    bottom,
    0,
  );
  const place = points.findIndex(({ index }) => index === series.index);
  const edge = (upper: number) => (tops[upper]! + width + tops[upper + 1]!) / 2;
  const [from, to] = [place === 0 ? plot.y : edge(place - 1), place === points.length - 1 ? bottom : edge(place)];
  return { y: from, height: to - from };
}
