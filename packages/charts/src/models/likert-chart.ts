import { inRows } from './grid-place.js';
import type { Dataset } from '@teilhabe/core/publication';
import { openCube, periodOf } from '../data/cube.js';
import { answersFinding } from '../words/finding-answers.js';
import { baseOf } from './base.js';
import type { Stroke } from './geometry.js';
import type { KeyEntry } from './likert-key.js';
import { likertFrame } from './likert-frame.js';
import { rowMarks, type LikertMark } from './likert-marks.js';
import type { Box, ChartModelBase, ChartOptions, Label } from './model.js';
import { undrawnReferences, type NoteMark } from './note-marks.js';
import { zeroLines } from './rows.js';
import { settingsOf } from './settings.js';

/** Answers as stacked bars around the neutral one, in px. */
export interface LikertChartModel extends ChartModelBase {
  readonly kind: 'likert';
  readonly plot: Box;
  /** The unit in words above the bars; null without a unit. */
  readonly unit: Label | null;
  /** The names of the answers: above the first row, or as an ordered key. */
  readonly answers: readonly KeyEntry[];
  /** The line between the halves, in parts when names stand between the bars; none where a neutral answer lies there. */
  readonly zero: readonly Stroke[];
  readonly names: readonly Label[];
  /** The number of answers at the end of each row. */
  readonly bases: readonly Label[];
  /** The answers, then targets and bands in words: of which answers they are, only their names say. */
  readonly marks: readonly (LikertMark | NoteMark)[];
}

/**
 * One row for each category of the breakdown, or one for the total, at `options.period`; one mark for each
 * answer. Negative answers lie on the start side, positive ones on the end side, the neutral one is centred.
 * A row of which one answer is confidential or missing is drawn as that. An empty dataset has no marks.
 */
export function likertChart(dataset: Dataset, options: ChartOptions): LikertChartModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const frame = likertFrame(cube, periodOf(cube, options.period), settings);
  const { plot, x } = frame;
  const notes = undrawnReferences(cube, [], frame.height, settings);
  return {
    ...baseOf(dataset, options, answersFinding),
    kind: 'likert',
    width: settings.width,
    height: notes.bottom,
    plot,
    unit: frame.unit,
    answers: frame.key,
    zero: cube.answers.length % 2 === 0 ? zeroLines(frame.rows, frame.stacked, x(0)) : [],
    names: frame.rows.flatMap((row) => row.name ?? []),
    bases: frame.rows.flatMap((row) => row.base ?? []),
    marks: [...inRows(frame.rows.map((row) => rowMarks(row, frame))), ...notes.marks],
  };
}
