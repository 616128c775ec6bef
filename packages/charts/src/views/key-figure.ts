import { keyFigure, type KeyFigureModel } from '../models/key-figure.js';
import { drawKeyFigure } from '../svg/key-figure.js';
import { numbersFinding } from '../words/finding-numbers.js';
import type { ChartView } from './chart-view.js';

export const view: ChartView<KeyFigureModel> = { model: keyFigure, draw: drawKeyFigure, finding: numbersFinding };
