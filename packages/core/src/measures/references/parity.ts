import type { MeasureValues } from '../../series/series.js';
import type { Estimate } from '../../statistics/interval.js';
import { katz } from '../../statistics/katz.js';
import { newcombe } from '../../statistics/newcombe.js';
import { parityRatio } from '../../statistics/parity-ratio.js';
import type { Sample } from '../../statistics/sample.js';
import { known } from '../results.js';
import type { Referred } from './reference-numbers.js';

/**
 * A share over a reference share (1 is parity), and beside it their gap in percentage points. A reference that was fully
 * counted only scales the interval; one from a sample adds its own uncertainty (`katz`). Two full counts have none.
 */
export function parity({ of, reference }: Referred): MeasureValues {
  if (of.value === undefined || reference.value === undefined) return {};
  const [share, other] = [shareOf(of), shareOf(reference)];
  const sampled = [of, reference].some(({ lower }) => lower !== undefined);
  const ratio = ratioOf(of, reference, share, other);
  const gap = newcombe(share, other);
  return known({
    value: ratio?.value,
    share: of.value,
    reference: reference.value,
    gap: 100 * gap.value,
    ...(sampled && ratio ? { lower: ratio.lower, upper: ratio.upper } : {}),
    ...(sampled ? { gapLower: 100 * gap.lower, gapUpper: 100 * gap.upper } : {}),
  });
}

function ratioOf(of: MeasureValues, reference: MeasureValues, share: Estimate, other: Estimate): Estimate | null {
  if (reference.lower === undefined) return parityRatio(share, other.value);
  const samples = [sampleOf(of), sampleOf(reference)] as const;
  return samples[0] && samples[1] ? katz(samples[0], samples[1]) : null;
}

function sampleOf({ count, base, frame = base, lower }: MeasureValues): Sample | null {
  if (count === undefined || base === undefined) return null;
  return {
    count,
    n: base,
    ...(lower === undefined ? { population: base } : { population: Math.max(frame ?? base, base) }),
  };
}

function shareOf({ value = 0, lower = value, upper = value }: MeasureValues): Estimate {
  return { value: value / 100, lower: lower / 100, upper: upper / 100 };
}
