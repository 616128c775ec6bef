import type { RowMeasure } from '../indicator/measure-definition.js';
import { attainment } from './attainment.js';
import { completion } from './completion.js';
import { count } from './count.js';
import { disparityRatio } from './disparity.js';
import { distinctShare } from './distinct-share.js';
import { distribution } from './distribution.js';
import { medianDuration } from './duration.js';
import { effect } from './effect.js';
import { mean } from './mean.js';
import type { MeasureKind } from './measure-kind.js';
import { median } from './median.js';
import { proportion } from './proportion.js';
import { rate } from './rate.js';
import { rating } from './rating.js';
import { ratio } from './ratio.js';
import { relativeLikelihood } from './relative-likelihood.js';
import { standardisedShare } from './standardised.js';
import { sum } from './sum.js';

type Kinds = { readonly [Type in RowMeasure['type']]: MeasureKind<Extract<RowMeasure, { type: Type }>> };

/** Every type of measure on rows: a new type is a new file and a line here. */
const KINDS: Kinds = {
  count,
  sum,
  proportion,
  distinctShare,
  ratio,
  rate,
  mean,
  median,
  distribution,
  rating,
  relativeLikelihood,
  disparityRatio,
  completion,
  effect,
  medianDuration,
  standardisedShare,
  attainment,
};

/** The kind of a measure; it fits because the type chooses it. */
export function kindOf(measure: RowMeasure): MeasureKind {
  return KINDS[measure.type] as unknown as MeasureKind;
}

/** Whether a measure is computed from counts of rows. */
export function isRowMeasure(measure: { readonly type: string }): measure is RowMeasure {
  return Object.hasOwn(KINDS, measure.type);
}
