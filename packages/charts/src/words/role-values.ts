import type { Target } from '@teilhabe/core/publication';
import type { PublishedCell } from '../data/cell.js';
import { observationAt, type Cube } from '../data/cube.js';
import type { PeriodPoint } from '../data/periods.js';
import { limited } from './cell-number.js';
import type { MessageValues } from './format-message.js';
import { isPlain, type Language } from './language.js';
import { formatNumber, isShare, pluralityOf } from './numbers.js';
import { sentenceNumbers } from './sentence-numbers.js';
import { textIn } from './text-in.js';

/** Below this share of answers a survey says little. */
const LOW_RESPONSE = 30;
const DEFAULT_LEVEL = 0.95;
const WHOLE_PERCENT = { label: '%', decimals: 0 };

/** A number of the total in one period, and in which words. */
export interface Said {
  readonly cube: Cube;
  readonly period: PeriodPoint | undefined;
  readonly cell: PublishedCell;
  readonly language: Language;
}

/** The interval; null for a full count, and where all have answered. */
export function uncertaintyValues({ cube, cell, language }: Said): MessageValues | null {
  const { lower, upper } = cell;
  if (lower === undefined || upper === undefined || lower >= upper) return null;
  const unit = limited(cube.unit, cell.decimals);
  const numbers = sentenceNumbers(language);
  // Plain language rounds: outwards, so that the range does not become narrower than it is.
  const outwards = isPlain(language) && isShare(unit);
  const [low, high] = outwards ? [Math.floor(lower), Math.ceil(upper)] : [lower, upper];
  return {
    from: numbers.bare(low, unit),
    to: numbers.bare(high, unit),
    lower: numbers.number(low, unit),
    upper: numbers.number(high, unit),
    level: Math.round(100 * (cube.dataset.extension.teilhabe?.level ?? DEFAULT_LEVEL)),
  };
}

/** How many answered, in whole per cent of those who could; `flag` is `low` below 30 %. Null where that is not published. */
export function responseValues({ cube, period, language }: Said): MessageValues | null {
  const { frame, responses, nonresponse = 0 } = observationAt(cube, period)?.measures ?? {};
  if (frame === undefined || responses === undefined || frame <= 0) return null;
  const rate = (100 * responses) / frame;
  return {
    frame,
    responses,
    nonresponse,
    unanswered: Math.max(0, frame - responses),
    rate: formatNumber(language, rate, WHOLE_PERCENT),
    flag: rate < LOW_RESPONSE ? 'low' : 'ok',
  };
}

/** The target that is due next, else the last one; null without any. */
export function targetValues({ cube, period, cell, language }: Said): MessageValues | null {
  const { targets = [], direction = 0 } = cube.dataset.extension.teilhabe ?? {};
  const target = dueTarget(targets, period);
  if (target === undefined) return null;
  const unit = limited(cube.unit, cell.decimals);
  const numbers = sentenceNumbers(language);
  const distance = Number((cell.value - target.value).toFixed(unit?.decimals ?? 3));
  return {
    target: numbers.number(target.value, cube.unit),
    targetPeriod: cube.periods.find(({ code }) => code === target.period)?.text ?? target.period,
    targetLabel: textIn(target.label, language.tag),
    reached: reachedOf(distance, direction),
    distance: numbers.distance(distance, unit),
    plurality: pluralityOf(language, Math.abs(distance), unit),
  };
}

/** What is not known: answers that nobody gave, and periods without a number; null where all is known. */
export function unknownValues(cube: Cube, period: PeriodPoint | undefined, language: Language): MessageValues | null {
  const cells = cube.periods.map((point) => cube.cell(point, cube.rows[0]!));
  const hidden = cells.filter(({ kind }) => kind === 'hidden').length;
  const missing = cells.filter(({ kind }) => kind === 'missing').length;
  const survey = surveyValues(cube, period, language);
  if (hidden + missing + survey.unanswered === 0) return null;
  return { ...survey, hidden, missing, total: cells.length };
}

/** The people whose answer is not known, and between which shares all of them could move the value. */
function surveyValues(cube: Cube, period: PeriodPoint | undefined, language: Language) {
  const { frame, base, boundLower, boundUpper } = observationAt(cube, period)?.measures ?? {};
  const nothing = { unanswered: 0, boundFrom: '', boundLower: '', boundUpper: '' };
  if (frame === undefined || base === undefined || boundLower === undefined || boundUpper === undefined) return nothing;
  const cell = cube.cell(period, cube.rows[0]!);
  const unit = limited(cube.unit, cell.kind === 'published' ? cell.decimals : undefined);
  const numbers = sentenceNumbers(language);
  return {
    unanswered: Math.max(0, frame - base),
    boundFrom: numbers.bare(boundLower, unit),
    boundLower: numbers.number(boundLower, unit),
    boundUpper: numbers.number(boundUpper, unit),
  };
}

function dueTarget(targets: readonly Target[], period: PeriodPoint | undefined): Target | undefined {
  const inOrder = [...targets].sort((a, b) => (a.period < b.period ? -1 : 1));
  const code = period?.code ?? '';
  // A target for 2030 is still due in June 2030.
  return inOrder.find((target) => target.period >= code.slice(0, target.period.length)) ?? inOrder.at(-1);
}

/** Which way is better decides; without a better way only the value itself is the target. */
function reachedOf(distance: number, direction: -1 | 0 | 1): string {
  if (distance === 0 || distance * direction > 0) return 'yes';
  if (direction === 0) return 'open';
  return direction > 0 ? 'below' : 'above';
}
