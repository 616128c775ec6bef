import type { Dataset } from '@teilhabe/core/publication';
import { openCube, type Cube } from '../data/cube.js';
import { breaksWithin } from '../data/dated.js';
import { middleOf } from '../data/periods.js';
import { datedAnnotations, referenceAnnotations } from '../words/annotations.js';
import { paragraph } from '../words/paragraph.js';
import { baseOf } from './base.js';
import { inRows } from './grid-place.js';
import { hatch } from './hatch.js';
import type { LinePeriodMark } from './line-marks.js';
import { linear } from './linear.js';
import type { Box, ChartModelBase, ChartOptions } from './model.js';
import { rowLine, type RowLine } from './row-line.js';
import { lineHeightOf, settingsOf, type Settings } from './settings.js';
import { valueAxis } from './value-axis.js';

/** A total over time as a small line without axes, in px. */
export interface SparklineModel extends ChartModelBase {
  readonly kind: 'sparkline';
  readonly segments: RowLine['segments'];
  readonly marks: RowLine['marks'];
}

const NARROWEST = 40;
const LINES = 2;
const SLOT_WIDTH = 10;
/** Room for the dots and slots at the ends. */
const PADDING = 6;

/**
 * The total of an indicator over time, two lines of text high and at least 40 px wide, without labels: title, summary
 * and marks say what it shows. A confidential period is a gap with a hatched slot, always of the same size.
 * A dataset without periods has no marks; a breakdown shows its first category.
 */
export function sparkline(dataset: Dataset, options: ChartOptions): SparklineModel {
  const settings = { ...settingsOf(options), width: Math.max(NARROWEST, options.width) };
  const cube = openCube(dataset, settings.language);
  const height = LINES * lineHeightOf(settings.size);
  const base = baseOf(dataset, options);
  return {
    ...base,
    summary: summaryOf(base.summary, cube, settings),
    kind: 'sparkline',
    width: settings.width,
    height,
    ...sparkLine(cube, { x: 0, y: 0, width: settings.width, height }, settings),
  };
}

/** Two lines of text have no room for words: what the line is read against stands in the summary, a sentence each. */
function summaryOf(finding: string, cube: Cube, { language }: Settings): string {
  const said = [...referenceAnnotations(cube, language), ...datedAnnotations(cube, cube.periods, language)];
  return [
    finding,
    paragraph(
      said.map(({ text }) => [text]),
      language,
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The small line of a total in a box. */
export function sparkLine(cube: Cube, box: Box, settings: Settings): RowLine {
  const row = cube.rows[0]!;
  const plot = { x: box.x, y: box.y + PADDING, width: box.width, height: box.height - 2 * PADDING };
  const values = cube.periods.flatMap((period) => {
    const cell = cube.cell(period, row);
    return cell.kind === 'published' ? [cell.value] : [];
  });
  const days = cube.periods.map(middleOf);
  const x = linear([Math.min(...days), Math.max(...days)], [plot.x + PADDING, plot.x + plot.width - PADDING]);
  const breaks = breaksWithin(cube, cube.periods).map(({ day }) => x(day));
  const line = rowLine(cube, row, { plot, axis: valueAxis(values, cube.unit), x, breaks }, settings);
  return {
    segments: line.segments.map((segment) => ({ ...segment, band: [] })),
    marks: inRows([line.marks.map((mark) => wordless(mark, box))]),
  };
}

/** The mark as high as the box, without words, intervals and signs. */
function wordless(mark: LinePeriodMark, box: Box): LinePeriodMark {
  const tall = { box: { ...mark.box, y: box.y, height: box.height } };
  switch (mark.kind) {
    case 'point':
      return { ...mark, ...tall, whisker: null };
    case 'missing':
      return { ...mark, ...tall, words: null };
    case 'hidden': {
      const slot = { x: mark.x - SLOT_WIDTH / 2, y: box.y, width: SLOT_WIDTH, height: box.height };
      return { ...mark, ...tall, slot, hatch: hatch(slot), plate: { ...slot, height: 0 }, lock: null, word: null };
    }
  }
}
