import { reasonWords } from '../words/cell-words.js';
import { baselineBelow } from './geometry.js';
import type { Label } from './model.js';
import { BAR_HEIGHT } from './sizes.js';
import { extent, linesAt, wrapped, type Settings } from './settings.js';

/** Where a reason stands in its row: from `edge` on, in the direction of the layout. */
export interface ReasonPlace {
  readonly edge: number;
  /** Upper edge of the bar that is not there. */
  readonly barTop: number;
  /** In px. */
  readonly room: number;
}

const BESIDE_EDGE = 4;

/** Why a row has no value, in at most two lines around the middle of its bar. */
export function rowReason(reason: string, { edge, barTop, room }: ReasonPlace, settings: Settings): Label {
  const { direction, small, language } = settings;
  const lines = wrapped(reasonWords(reason, language), room - BESIDE_EDGE, settings, 2, small);
  const top = barTop + (BAR_HEIGHT - extent(lines, settings, small).height) / 2;
  const x = edge + (direction === 'ltr' ? BESIDE_EDGE : -BESIDE_EDGE);
  return linesAt(lines, { x, y: baselineBelow(top, small), size: small }, settings);
}
