import { cellLabel, gapWords, reasonWords } from '../words/cell-words.js';
import { markNumber } from '../words/cell-number.js';
import { say } from '../words/say.js';
import { listed } from '../words/joined.js';
import { baselineAround, hittable } from './geometry.js';
import { hiddenSlot, SLOT_WIDTH, type HiddenSlot } from './hidden-slot.js';
import type { LikertContent, LikertPart } from './likert-content.js';
import type { LikertFrame, LikertRow } from './likert-frame.js';
import type { Tone } from './likert-tones.js';
import type { Box, Label, Mark } from './model.js';
import { BAR_HEIGHT } from './sizes.js';
import { insideLabel, segmentBox } from './segment.js';
import { labelAt } from './settings.js';

/** An answer of a row, or a row that is confidential or missing. */
export type LikertMark = AnswerMark | HiddenRowMark | MissingRowMark;

/** One answer: its share as a part of the bar. */
export interface AnswerMark extends Mark {
  readonly kind: 'answer';
  readonly tone: Tone;
  /** Without an area when nobody gave this answer. */
  readonly bar: Box;
  /** The printed share; null where it does not fit. */
  readonly value: Label | null;
}

/** A row that is kept confidential. */
export interface HiddenRowMark extends Mark, HiddenSlot {
  readonly kind: 'hidden';
}

/** A row without answers: the reason in words. */
export interface MissingRowMark extends Mark {
  readonly kind: 'missing';
  readonly words: Label;
}

/** The marks of a row, from the most negative answer to the most positive. */
export function rowMarks(row: LikertRow, frame: LikertFrame): readonly LikertMark[] {
  if (row.content.kind === 'published') return row.content.parts.map((part) => answerMark(row, part, frame));
  return [gapMark(row, row.content, frame)];
}

function answerMark(row: LikertRow, part: LikertPart, { x, settings, cube }: LikertFrame): AnswerMark {
  const bar = segmentBox(x(part.from), x(part.from + part.cell.value), row.barTop);
  const text = markNumber(cube, part.cell, settings.language);
  const name = listed([row.category.label, part.answer.label], settings.language);
  return {
    kind: 'answer',
    key: [row.category.key, part.answer.key].filter(Boolean).join('.'),
    label: cellLabel(cube, part.cell, settings.language, name),
    box: hittable(bar),
    tone: part.tone,
    bar,
    value: insideLabel([text], bar, settings),
  };
}

function gapMark(
  row: LikertRow,
  content: Exclude<LikertContent, { kind: 'published' }>,
  frame: LikertFrame,
): LikertMark {
  const { settings, plot, x } = frame;
  const { language, direction, small } = settings;
  const name = row.category.label;
  const words = gapWords(content, language);
  const mark = {
    key: row.category.key || 'total',
    label: name ? say(language, 'mark.named', { name, value: words }) : words,
    box: hittable({ x: 0, y: row.top, width: settings.width, height: row.bottom - row.top }),
  };
  const edge =
    direction === 'ltr'
      ? Math.max(plot.x, x(0) - SLOT_WIDTH / 2)
      : Math.min(plot.x + plot.width, x(0) + SLOT_WIDTH / 2);
  if (content.kind === 'hidden') return { ...mark, kind: 'hidden', ...hiddenSlot(edge, row.barTop, settings) };
  const place = { x: edge, y: baselineAround(row.barTop + BAR_HEIGHT / 2, small), size: small };
  return { ...mark, kind: 'missing', words: labelAt(reasonWords(content.reason, language), place, settings) };
}
