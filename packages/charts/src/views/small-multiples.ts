import { smallMultiples, type SmallMultiplesModel } from '../models/small-multiples.js';
import { drawSmallMultiples } from '../svg/small-multiples.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<SmallMultiplesModel> = {
  model: smallMultiples,
  draw: drawSmallMultiples,
  finding: numbersFinding,
};
