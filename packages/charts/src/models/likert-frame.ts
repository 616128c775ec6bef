import type { Category, Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { say } from '../words/say.js';
import { linear } from './linear.js';
import { baselineAround } from './geometry.js';
import { likertContent, reach, type LikertContent } from './likert-content.js';
import { answerKey, type KeyEntry } from './likert-key.js';
import { unitLabel } from './line-axes.js';
import type { Box, Label } from './model.js';
import { planRows, type PlannedRow } from './rows.js';
import { BAR_HEIGHT } from './sizes.js';
import { labelAt, lineHeightOf, type Settings } from './settings.js';

/** A row with its place, its answers and its base. */
export interface LikertRow extends PlannedRow {
  readonly category: Category;
  readonly content: LikertContent;
  readonly base: Label | null;
}

/** Everything a Likert chart is laid out on. */
export interface LikertFrame {
  readonly settings: Settings;
  readonly cube: Cube;
  readonly plot: Box;
  readonly height: number;
  readonly unit: Label | null;
  readonly key: readonly KeyEntry[];
  readonly rows: readonly LikertRow[];
  /** Whether names stand above the bars. */
  readonly stacked: boolean;
  /** The place of a distance from the middle, mirrored when the layout is right-to-left. */
  readonly x: (distance: number) => number;
}

interface FilledRow {
  readonly category: Category;
  readonly content: LikertContent;
  /** 'n = 30'; '' where no base is published. */
  readonly baseText: string;
}

const GAP = 10;
const UNIT_GAP = 6;

/** Divides the width into names, answers and bases, and puts the key above the rows. */
export function likertFrame(cube: Cube, period: PeriodPoint | undefined, settings: Settings): LikertFrame {
  const { direction, small, measure } = settings;
  const rows = filledRows(cube, period, settings);
  const contents = rows.map((row) => row.content);
  const baseColumn = Math.max(0, ...rows.map(({ baseText }) => (baseText ? measure(baseText, small) + GAP : 0)));
  const names = rows.map((row) => row.category.label);
  const plan = (top: number) => planRows(names, top, settings, baseColumn);
  const { column, stacked } = plan(0);
  const width = settings.width - column - (stacked ? 0 : baseColumn);
  const left = direction === 'ltr' ? column : settings.width - column - width;
  const x = distanceScale(contents, left, width, direction);
  const unit = unitLabel(cube, settings, direction === 'ltr' ? 0 : settings.width);
  const key = answerKey(cube.answers, contents, x, unit ? lineHeightOf(small) + UNIT_GAP : 0, settings);
  const planned = plan(key.bottom);
  return {
    settings,
    cube,
    plot: { x: left, y: key.bottom - 2, width, height: planned.bottom - key.bottom + 4 },
    height: Math.ceil(planned.bottom + 4),
    unit,
    key: key.entries,
    rows: planned.rows.map((row, i) => placedRow(row, rows[i]!, stacked, settings)),
    stacked,
    x,
  };
}

function filledRows(cube: Cube, period: PeriodPoint | undefined, { language }: Settings): readonly FilledRow[] {
  if (cube.dataset.value.length === 0) return [];
  return cube.rows.map((category) => {
    const content = likertContent(cube, period, category);
    const base = content.kind === 'published' ? content.parts[0]?.cell.base : undefined;
    return { category, content, baseText: base === undefined ? '' : say(language, 'base', { base }) };
  });
}

function placedRow(row: PlannedRow, filled: FilledRow, stacked: boolean, settings: Settings): LikertRow {
  const { category, content, baseText } = filled;
  return { ...row, category, content, base: baseLabel(baseText, row, stacked, settings) };
}

function distanceScale(contents: readonly LikertContent[], left: number, width: number, direction: 'ltr' | 'rtl') {
  const start = Math.max(0, ...contents.map((content) => reach(content).start));
  const end = Math.max(0, ...contents.map((content) => reach(content).end));
  const range: [number, number] = direction === 'ltr' ? [left, left + width] : [left + width, left];
  return linear(start + end > 0 ? [-start, end] : [-1, 1], range);
}

/** At the end of the row; beside the name when names stand above. */
function baseLabel(text: string, row: PlannedRow, stacked: boolean, settings: Settings): Label | null {
  if (!text) return null;
  const y = stacked && row.name ? row.name.y : baselineAround(row.barTop + BAR_HEIGHT / 2, settings.small);
  const x = settings.direction === 'ltr' ? settings.width : 0;
  return labelAt(text, { x, y, anchor: 'end', size: settings.small }, settings);
}
