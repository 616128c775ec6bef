import { MEASURES, type Measure, type MeasureType, type SentenceRole } from '../publication.js';

/** What every sentence may quote: the dataset's name, and the period in words. */
const ALWAYS = ['period', 'label'];

/** What a role may quote besides; docs/sentences.md explains them. */
const OF_ROLE: Readonly<Record<SentenceRole, readonly string[]>> = {
  finding: [],
  change: ['change', 'first', 'latest', 'difference', 'differenceLower', 'differenceUpper', 'relative'],
  uncertainty: ['from', 'to', 'lower', 'upper', 'level'],
  response: ['responses', 'frame', 'nonresponse', 'unanswered', 'rate', 'flag'],
  target: ['target', 'targetPeriod', 'targetLabel', 'reached', 'distance', 'plurality'],
  unknown: ['unanswered', 'boundFrom', 'boundLower', 'boundUpper', 'hidden', 'missing', 'total'],
};

/** A share in words for Leichte Sprache, and on which side of the reference it lies. */
const OF_SHARES = ['size', 'ofHundred'];
const OF_COMPARISONS = ['gapSide'];

const SHARE: readonly Measure[] = ['value', 'count', 'base'];
const INTERVAL: readonly Measure[] = ['lower', 'upper'];
const COMPARISON: readonly Measure[] = ['share', 'reference', 'gap', 'gapLower', 'gapUpper'];

/** The measures that a finding of this type may quote, as far as the dataset publishes them. */
const OF_TYPE: Readonly<Record<MeasureType, readonly Measure[]>> = {
  count: ['value'],
  sum: ['value'],
  proportion: [...SHARE, ...INTERVAL, 'frame', 'responses', 'nonresponse', 'boundLower', 'boundUpper', 'crude'],
  distinctShare: SHARE,
  ratio: SHARE,
  rate: [...SHARE, ...INTERVAL],
  mean: ['value', 'base'],
  median: ['value', 'base', 'firstQuartile', 'thirdQuartile'],
  distribution: SHARE,
  rating: [...SHARE, ...INTERVAL, 'median', 'interpolatedMedian', 'net', 'mean'],
  relativeLikelihood: [...SHARE, ...INTERVAL, ...COMPARISON],
  disparityRatio: [...SHARE, ...INTERVAL, ...COMPARISON],
  completion: [...SHARE, 'running'],
  effect: ['value', 'base', ...INTERVAL, 'before', 'after', 'dAv', 'dZ'],
  medianDuration: [...SHARE, ...INTERVAL],
  standardisedShare: [...SHARE, 'crude'],
  attainment: ['value', 'actual', 'target', 'baseline'],
  parity: [...SHARE, ...INTERVAL, ...COMPARISON],
  shortfall: [...SHARE, ...INTERVAL, ...COMPARISON, 'frame'],
  progress: ['value', 'actual', 'target', 'baseline'],
  implementation: [...SHARE, ...INTERVAL],
  network: SHARE,
  readability: [...SHARE, 'median'],
  languageCoverage: SHARE,
};

/**
 * The names that may stand between braces in a sentence of this role; in a finding also the measures that its type
 * publishes, of all types without one.
 */
export function sentenceArguments(role: SentenceRole, type?: MeasureType): readonly string[] {
  const own = [...ALWAYS, ...OF_ROLE[role]];
  if (role !== 'finding') return own;
  const measures = type === undefined ? MEASURES : OF_TYPE[type];
  return [
    ...own,
    ...measures,
    ...(measures.includes('count') ? OF_SHARES : []),
    ...(measures.includes('gap') ? OF_COMPARISONS : []),
  ];
}
