import type { Box, ChartModelBase, Mark } from '../models/model.js';
import { textDrawer } from './shapes.js';
import { node, type SvgNode } from './svg-node.js';

const EMPTY = { anchor: 'start', size: 13, lineHeight: 16 } as const;
/** The width of a letter in parts of its size, a little more than that of most. */
const WIDE_LETTER = 0.6;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The root of a drawing: named by the model's title, described by its summary. */
export function frame(model: ChartModelBase, children: readonly SvgNode[]): SvgNode {
  const { width, height, direction, textDirection, title, summary } = model;
  const attributes = {
    class: 'teilhabe-chart',
    role: 'group',
    'aria-label': title,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    direction,
    'font-family': FONT,
  };
  const shown = model.marks.length === 0 ? emptyWords(model) : children;
  const drawing = direction === textDirection ? shown : [node('g', { direction: textDirection }, shown)];
  return node('svg', attributes, [node('title', {}, [title]), node('desc', {}, [summary]), ...drawing]);
}

/** A drawing without a mark says why in place of all else; nothing where that does not fit. */
function emptyWords({ width, height, direction, textDirection, summary }: ChartModelBase): readonly SvgNode[] {
  const { lineHeight, size } = EMPTY;
  if (summary.length * size * WIDE_LETTER > width || height < lineHeight) return [];
  const label = { ...EMPTY, lines: [summary], x: direction === 'ltr' ? 0 : width, y: lineHeight } as const;
  return silent('note', textDrawer(direction, textDirection)(label, 'quiet'));
}

/** What is seen only: what it says is in the marks, the title or the summary. */
export function silent(name: string, children: readonly SvgNode[]): readonly SvgNode[] {
  return children.length > 0 ? [node('g', { class: name, 'aria-hidden': 'true' }, children)] : [];
}

/** A mark: its shapes, the ring that shows the focus, and the area that answers to a pointer. */
export function markGroup(mark: Mark, shapes: readonly SvgNode[], ring: Box = mark.box): SvgNode {
  return node('g', { class: 'mark', role: 'img', 'aria-label': mark.label, 'data-key': mark.key }, [
    ...shapes,
    node('rect', { class: 'focus-ring', ...ring, rx: 3, fill: 'none', 'pointer-events': 'none' }),
    node('rect', { class: 'hit', ...mark.box, fill: 'none', 'pointer-events': 'all' }),
  ]);
}
