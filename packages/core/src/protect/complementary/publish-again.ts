import { tooSmallSums } from './minimum-sum.js';
import { withPublished, type Pattern } from './pattern.js';
import { WITHIN_HIDDEN } from './searches.js';
import { widen } from './widen.js';

/** Publishes again, the dearest first, what turns out not to be needed: later cells often cover for earlier ones too. */
export function publishAgain(start: Pattern, primary: ReadonlySet<number>, unprotected: ReadonlySet<number>): Pattern {
  const { cells } = start.model;
  const candidates = [...start.hidden]
    .filter((cell) => !primary.has(cell))
    .sort((a, b) => cells[b]!.cost - cells[a]!.cost || b - a);
  return candidates.reduce((pattern, cell) => without(pattern, cell, unprotected) ?? pattern, start);
}

function without(pattern: Pattern, cell: number, unprotected: ReadonlySet<number>): Pattern | undefined {
  let trial: Pattern | undefined = withPublished(pattern, cell);
  if (tooSmallSums(trial).length > tooSmallSums(pattern).length) return undefined;
  for (const hidden of trial.hidden) {
    if (unprotected.has(hidden)) continue;
    trial = widen(trial, trial.model.cells[hidden]!, WITHIN_HIDDEN);
    if (!trial) return undefined;
  }
  return trial;
}
