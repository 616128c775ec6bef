import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf, type Cube } from '../data/cube.js';
import { cellLabel } from '../words/cell-words.js';
import { listed } from '../words/joined.js';
import { shareOf } from '../words/share-of.js';
import { belowUnit } from './bar-frame.js';
import { baseOf } from './base.js';
import { gapLine, GAP_LINE, type GapLine } from './gap-line.js';
import { hittable } from './geometry.js';
import { inRows } from './grid-place.js';
import { linear } from './linear.js';
import { unitLabel } from './line-axes.js';
import type { Box, ChartModelBase, ChartOptions, Label, Mark } from './model.js';
import { undrawnReferences, type NoteMark } from './note-marks.js';
import { partNames, type PartName } from './part-labels.js';
import { BAR_HEIGHT } from './sizes.js';
import { segmentBox } from './segment.js';
import type { SeriesNumber } from '../data/series-number.js';
import { lineHeightOf, settingsOf, type Settings } from './settings.js';
import { stackContent, type GapPart, type StackContent } from '../data/stack-content.js';

/** The parts of one whole as one bar, in px. */
export interface PartToWholeChartModel extends ChartModelBase {
  readonly kind: 'part-to-whole';
  readonly plot: Box;
  /** The unit in words above the bar; null without a unit. */
  readonly unit: Label | null;
  /** The published parts first; last targets and bands in words, which are those of the whole. */
  readonly marks: readonly (PartToWholeMark | NoteMark)[];
}

/** A published part with its name and number, or one without a number. */
export type PartToWholeMark = PartOfWholeMark | (Mark & GapLine);

/** A published part. */
export interface PartOfWholeMark extends Mark {
  readonly kind: 'part';
  readonly series: SeriesNumber;
  /** Without an area for a count of zero. */
  readonly bar: Box;
  readonly name: PartName;
}

const HEIGHT = 32;
const MARGIN = 4;
const GAP_LINES_GAP = 14;
const MOST_NAME_LINES = 6;
/** A bar that is not the whole is always as long, and shorter than a whole one. */
const INCOMPLETE = 0.7;

/**
 * The categories of the breakdown as parts of one bar, at `options.period`, each with name, count and share. When a part is
 * confidential or missing, there are no shares, the bar shows only the published parts and is shorter, and the others
 * stand under it: nothing in the picture depends on what is not published. An empty dataset has no marks. Throws a
 * RangeError for more than six parts.
 */
export function partToWholeChart(dataset: Dataset, options: ChartOptions): PartToWholeChartModel {
  const settings = settingsOf(options);
  const { direction, width, language } = settings;
  const cube = openCube(dataset, language);
  const period = periodOf(cube, options.period);
  const rows = dataset.value.length === 0 ? [] : cube.rows;
  const content = stackContent(rows, (row) => cube.cell(period, row));
  const top = belowUnit(cube, settings);
  const bars = partBars(content, top, settings);
  const barBottom = content.parts.length > 0 ? top + HEIGHT : top;
  const names = partNames(content, bars, barBottom, cube, settings);
  const gapTop = content.parts.length > 0 ? names.bottom + GAP_LINES_GAP : top;
  const gaps = gapMarks(content.gaps, gapTop, cube, settings);
  const bottom = gaps.marks.length > 0 ? gaps.bottom : names.bottom;
  const notes = undrawnReferences(cube, [], Math.ceil(bottom + MARGIN), settings);
  return {
    ...baseOf(dataset, options),
    kind: 'part-to-whole',
    width,
    height: notes.bottom,
    plot: { x: 0, y: top, width, height: HEIGHT },
    unit: unitLabel(cube, settings, direction === 'ltr' ? 0 : width),
    marks: [
      ...inRows<PartToWholeMark>([
        partMarks(content, bars, names.entries, cube, settings),
        ...gaps.marks.map((mark) => [mark]),
      ]),
      ...notes.marks,
    ],
  };
}

function partBars({ parts, sum, total }: StackContent, top: number, { direction, width }: Settings): readonly Box[] {
  const length = total === null ? width * INCOMPLETE : width;
  const range: [number, number] = direction === 'ltr' ? [0, length] : [width, width - length];
  const x = linear([0, sum || 1], range);
  return parts.map((part) => segmentBox(x(part.from), x(part.from + part.cell.value), top, HEIGHT));
}

function partMarks(
  content: StackContent,
  bars: readonly Box[],
  names: readonly PartName[],
  cube: Cube,
  settings: Settings,
): readonly PartOfWholeMark[] {
  return content.parts.map((part, i) => {
    const label = cellLabel(cube, part.cell, settings.language, part.category.label);
    const share = shareOf(part.cell.value, content, settings.language);
    return {
      kind: 'part',
      key: part.category.key || 'total',
      label: listed([label, share ?? ''], settings.language),
      box: hittable(bars[i]!),
      series: part.series,
      bar: bars[i]!,
      name: names[i]!,
    };
  });
}

/** The gaps below each other, farther apart where their names need two lines. */
function gapMarks(gaps: readonly GapPart[], top: number, cube: Cube, settings: Settings) {
  let bottom = top;
  const marks = gaps.map((gap) => {
    const lines = gapMark(gap, 0, cube, settings).partName?.label.lines.length ?? 1;
    const more = (lines - 1) * lineHeightOf(settings.small);
    const mark = gapMark(gap, bottom + more / 2, cube, settings);
    bottom += GAP_LINE + more;
    return mark;
  });
  return { marks, bottom };
}

function gapMark(gap: GapPart, top: number, cube: Cube, settings: Settings): Mark & GapLine {
  const { width, direction, language } = settings;
  return {
    key: gap.category.key || 'total',
    label: cellLabel(cube, gap.cell, language, gap.category.label),
    box: hittable({ x: 0, y: top, width, height: BAR_HEIGHT }),
    ...gapLine(gap, direction === 'ltr' ? 0 : width, top, settings, MOST_NAME_LINES),
  };
}
