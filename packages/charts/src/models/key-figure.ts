import type { Dataset } from '@teilhabe/core/publication';
import type { Cell } from '../data/cell.js';
import { openCube, periodOf, type Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { datedAnnotations, referenceAnnotations } from '../words/annotations.js';
import { cellNumber } from '../words/cell-number.js';
import { cellLabel, intervalWords, reasonWords } from '../words/cell-words.js';
import { changeClause } from '../words/change-clause.js';
import type { Language } from '../words/language.js';
import { paragraph } from '../words/paragraph.js';
import { say } from '../words/say.js';
import { statusWords } from '../words/status-words.js';
import { listed } from '../words/joined.js';
import { baseOf } from './base.js';
import { baselineBelow, hittable } from './geometry.js';
import { inRows } from './grid-place.js';
import { hiddenSlot, type HiddenSlot } from './hidden-slot.js';
import type { LinePeriodMark } from './line-marks.js';
import type { Segment } from './line-segments.js';
import type { Box, ChartModelBase, ChartOptions, Label, Mark } from './model.js';
import { noteMarks, type NoteMark } from './note-marks.js';
import { BAR_HEIGHT } from './sizes.js';
import { extent, linesAt, lineHeightOf, settingsOf, STRONG_WIDTH, wrapped, type Settings } from './settings.js';
import { sparkLine } from './sparkline.js';

/** The newest value of a total in large letters, with its words and a sparkline, in px. */
export interface KeyFigureModel extends ChartModelBase {
  readonly kind: 'key-figure';
  /** Period, interval or status, and change, in reading order. */
  readonly notes: readonly Label[];
  readonly segments: readonly Segment[];
  /** The figure, the periods of the sparkline, then targets, bands, breaks and events in words. */
  readonly marks: readonly (FigureMark | LinePeriodMark | NoteMark)[];
}

/** The figure: a number, a secret, or the reason why there is none. */
export type FigureMark = NumberMark | HiddenFigureMark;

/** A published number, or the words for a missing one. */
export interface NumberMark extends Mark {
  readonly kind: 'figure';
  readonly words: Label;
}

/** A confidential number: a slot of the same size for each. */
export interface HiddenFigureMark extends Mark, HiddenSlot {
  readonly kind: 'hidden-figure';
}

const LARGE = 2.5;
/** A number is set smaller, step by step, until it fits. */
const SMALLER = 0.9;
const NOTE_GAP = 6;
const SPARK_GAP = 12;
const WIDEST_SPARK = 240;
const MOST_LINES = 5;

/**
 * The total at `options.period`, else the newest: value with unit, period, interval, the change since the first
 * comparable period in words, and a sparkline of all periods. A confidential value is a hatched slot with lock and word,
 * a missing one its reason. An empty dataset has no marks.
 */
export function keyFigure(dataset: Dataset, options: ChartOptions): KeyFigureModel {
  const settings = settingsOf(options);
  const cube = openCube(dataset, settings.language);
  const base = { ...baseOf(dataset, options), kind: 'key-figure' as const, width: settings.width };
  if (dataset.value.length === 0) {
    const { notes, bottom } = notesBelow([say(settings.language, 'finding.empty')], 0, settings);
    return { ...base, height: bottom, notes, segments: [], marks: [] };
  }
  const period = periodOf(cube, options.period);
  const figure = figureMark(cube, period, settings);
  const { notes, bottom } = notesBelow(noteTexts(cube, period, settings), bottomOf(figure) + NOTE_GAP, settings);
  const spark = cube.periods.length > 1 ? sparkBelow(cube, bottom + SPARK_GAP, settings) : null;
  const { language } = settings;
  const annotations = [...referenceAnnotations(cube, language), ...datedAnnotations(cube, cube.periods, language)];
  const said = noteMarks(annotations, Math.ceil(spark ? spark.bottom : bottom), settings);
  return {
    ...base,
    height: said.bottom,
    notes,
    segments: spark?.line.segments ?? [],
    marks: [...inRows<FigureMark | LinePeriodMark>([[figure], spark?.line.marks ?? []]), ...said.marks],
  };
}

function figureMark(cube: Cube, period: PeriodPoint | undefined, settings: Settings): FigureMark {
  const { language, width, direction } = settings;
  const cell = cube.cell(period, cube.rows[0]!);
  // Named by what it counts, too: a mark of the sparkline is the same number of the same period.
  const name = listed([cube.label, period?.text ?? ''], language);
  const mark = { key: 'figure', label: cellLabel(cube, cell, language, name) };
  const edge = direction === 'ltr' ? 0 : width;
  if (cell.kind === 'hidden') {
    const box = hittable({ x: 0, y: 0, width, height: BAR_HEIGHT + 2 });
    return { ...mark, kind: 'hidden-figure', box, ...hiddenSlot(edge, 1, settings) };
  }
  const { lines, size } = largeWords(cube, cell, settings);
  const words = linesAt(lines, { x: edge, y: baselineBelow(0, size), size }, settings);
  return { ...mark, kind: 'figure', words, box: { x: 0, y: 0, width, height: extent(lines, settings, size).height } };
}

/** A number as large as it fits; a reason in letters that can still be read as a sentence. */
function largeWords(cube: Cube, cell: Exclude<Cell, { kind: 'hidden' }>, settings: Settings) {
  const { language, width } = settings;
  if (cell.kind === 'missing') {
    const size = settings.size * 1.25;
    return { lines: wrapped(reasonWords(cell.reason, language), width / STRONG_WIDTH, settings, 2, size), size };
  }
  const text = cellNumber(cube, cell, language);
  let size = settings.size * LARGE;
  while (size > settings.size && settings.measure(text, size) * STRONG_WIDTH > width) size *= SMALLER;
  return { lines: wrapped(text, width / STRONG_WIDTH, settings, 2, size), size };
}

/** Period with status and interval; then the change as a sentence. */
function noteTexts(cube: Cube, period: PeriodPoint | undefined, { language }: Settings): readonly string[] {
  const cell = cube.cell(period, cube.rows[0]!);
  const always = { label: cube.label, ...(period ? { period: period.text } : {}) };
  const interval = cell.kind === 'published' ? intervalWords(cube, cell, language) : '';
  const status = cell.kind === 'published' ? statusWords(cell.status, cell.reason ?? null, language) : '';
  const change = cell.kind === 'published' ? changeClause(cube, period, always, language) : '';
  const about = [period?.text ?? '', interval && say(language, 'mark.range', { interval }), status];
  return [listed(about, language), sentence(change, language)].filter(Boolean);
}

/** A clause from the middle of a sentence as one of its own. */
function sentence(clause: string, language: Language): string {
  const text = paragraph([[clause]], language);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function notesBelow(
  texts: readonly string[],
  top: number,
  settings: Settings,
): { readonly notes: readonly Label[]; readonly bottom: number } {
  const { width, direction, size } = settings;
  let y = top;
  const notes = texts.map((text) => {
    const lines = wrapped(text, width, settings, MOST_LINES);
    const label = linesAt(lines, { x: direction === 'ltr' ? 0 : width, y: baselineBelow(y, size) }, settings);
    y += lines.length * lineHeightOf(size);
    return label;
  });
  return { notes, bottom: y };
}

function sparkBelow(cube: Cube, top: number, settings: Settings) {
  const width = Math.min(WIDEST_SPARK, settings.width);
  const height = 2 * lineHeightOf(settings.size);
  const box: Box = { x: settings.direction === 'ltr' ? 0 : settings.width - width, y: top, width, height };
  return { line: sparkLine(cube, box, settings), bottom: top + height };
}

function bottomOf({ box }: FigureMark): number {
  return box.y + box.height;
}
