import { sumsOf, tooSmallSums } from './minimum-sum.js';
import { byLoss } from './model.js';
import { withPublished, type Pattern } from './pattern.js';
import type { Protected } from './protect-hidden.js';
import { WITHIN_HIDDEN } from './searches.js';
import { widen } from './widen.js';

/** Publishes again, the dearest first, what turns out not to be needed: later cells often cover for earlier ones too. */
export function publishAgain({ pattern, unprotected }: Protected, primary: ReadonlySet<number>): Protected {
  const { cells } = pattern.model;
  const candidates = [...pattern.hidden]
    .filter((cell) => !primary.has(cell))
    .sort((a, b) => byLoss(cells[b]!, cells[a]!) || b - a);
  const fewer = candidates.reduce((hidden, cell) => without(hidden, cell, unprotected) ?? hidden, pattern);
  return { pattern: fewer, unprotected };
}

/** The pattern with one cell published; undefined when another would not be safe then. */
function without(pattern: Pattern, cell: number, unprotected: ReadonlySet<number>): Pattern | undefined {
  let trial: Pattern | undefined = withPublished(pattern, cell);
  const sums = sumsOf(pattern.model, cell);
  if (tooSmallSums(trial, sums).length > tooSmallSums(pattern, sums).length) return undefined;
  for (const hidden of trial.hidden) {
    if (unprotected.has(hidden)) continue;
    trial = widen(trial, trial.model.cells[hidden]!, WITHIN_HIDDEN);
    if (!trial) return undefined;
  }
  return trial;
}
