import type { AnswerSummary } from '../publication.js';
import type { SafeObservation, SafeSeries, SafeTable } from '../protect/safe-series.js';
import { likert } from '../statistics/likert.js';
import { round } from '../statistics/round.js';

/** The answers of every observation in one number each; nothing for indicators that are no distribution. */
export function answerSummaries(
  { answers }: SafeSeries,
  { observations }: SafeTable,
): { readonly summaries?: readonly (AnswerSummary | null)[] } {
  return answers === undefined ? {} : { summaries: observations.map(summaryOf) };
}

const SHARE_DECIMALS = 1;
const POINT_DECIMALS = 2;

/** Null where the answers are hidden or missing, and where a scale has too few points for two to agree. */
function summaryOf(observation: SafeObservation): AnswerSummary | null {
  if (observation.kind !== 'numbers' || observation.measures.length < 2) return null;
  const { topTwo, netAgreement, median, interpolatedMedian, mean } = likert(
    observation.measures.map(({ count = 0 }) => count),
  );
  if (topTwo === null || netAgreement === null || mean === null) return null;
  const share = (value: number) => round(100 * value, SHARE_DECIMALS);
  return {
    topTwoBox: share(topTwo.value),
    topTwoBoxLower: share(topTwo.lower),
    topTwoBoxUpper: share(topTwo.upper),
    net: round(netAgreement, SHARE_DECIMALS),
    median,
    interpolatedMedian: interpolatedMedian === null ? null : round(interpolatedMedian, POINT_DECIMALS),
    mean: round(mean, POINT_DECIMALS),
  };
}
