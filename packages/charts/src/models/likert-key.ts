import type { Category } from '../data/cube.js';
import { baselineBelow, type Stroke } from './geometry.js';
import type { LikertContent, LikertPart } from './likert-content.js';
import { tones, type Tone } from './likert-tones.js';
import type { Box, Label } from './model.js';
import { extent, linesAt, wrapped, type Settings } from './settings.js';
import { fitsInto, spread } from './spread.js';
import { swatchKey } from './swatch-key.js';

/** The name of an answer: joined to the first row by a line, or behind a swatch. */
export interface KeyEntry {
  readonly tone: Tone;
  readonly label: Label;
  readonly swatch: Box | null;
  readonly line: Stroke | null;
}

/** The names of the answers and where the rows may begin. */
export interface AnswerKey {
  readonly entries: readonly KeyEntry[];
  readonly bottom: number;
}

const LABEL_GAP = 14;
const LINE_LENGTH = 9;
/** A name farther than this from its answer is looked for in vain. */
const FARTHEST = 40;
const WIDEST_NAME = 110;

/** Names directly above the answers of the first row where they fit, else an ordered key that wraps. */
export function answerKey(
  answers: readonly Category[],
  contents: readonly LikertContent[],
  x: (distance: number) => number,
  top: number,
  settings: Settings,
): AnswerKey {
  const first = contents[0]?.kind === 'published' && settings.width >= 480 ? contents[0].parts : [];
  return directNames(first, x, top, settings) ?? flowingKey(answers, top, settings);
}

function directNames(
  parts: readonly LikertPart[],
  x: (distance: number) => number,
  top: number,
  settings: Settings,
): AnswerKey | null {
  const { small, width } = settings;
  const rightward = settings.direction === 'ltr' ? parts : [...parts].reverse();
  const items = rightward.map((part) => {
    const middle = x(part.from + part.cell.value / 2);
    const lines = wrapped(part.answer.label, WIDEST_NAME, settings, 2, small);
    const size = extent(lines, settings, small);
    return { part, lines, middle, ideal: middle - size.width / 2, ...size };
  });
  if (items.length === 0 || !fitsInto(items, width, LABEL_GAP)) return null;
  const places = spread(items, 0, width, LABEL_GAP);
  if (items.some((item, i) => Math.abs(places[i]! - item.ideal) > FARTHEST)) return null;
  const foot = top + Math.max(...items.map((item) => item.height)) + 2;
  const entries = items.map(({ part, lines, middle, width: own, height }, i): KeyEntry => {
    const at = places[i]! + own / 2;
    const y = baselineBelow(foot - 2 - height, small);
    const label = linesAt(lines, { x: at, y, anchor: 'middle', size: small }, settings);
    return { tone: part.tone, label, swatch: null, line: { x1: at, y1: foot, x2: middle, y2: foot + LINE_LENGTH } };
  });
  return { entries, bottom: foot + LINE_LENGTH + 1 };
}

function flowingKey(answers: readonly Category[], top: number, settings: Settings): AnswerKey {
  const colours = tones(answers.length);
  const names = answers.map((answer) => answer.label);
  const { entries, bottom } = swatchKey(names, top, settings);
  return { entries: entries.map((entry, i) => ({ ...entry, tone: colours[i]!, line: null })), bottom };
}
