import { TeilhabeDashboard } from './dashboard/dashboard.js';
import { defineElement } from './define-element.js';
import { TeilhabeIndicator } from './indicator/indicator.js';
import { TeilhabeKeyFigure } from './key-figure/key-figure.js';
import { PREFIX } from './prefix.js';
import { TeilhabeTimeline } from './timeline/timeline.js';

/** Every element by its kind, which is what its tag ends with. */
const ELEMENTS = {
  indicator: TeilhabeIndicator,
  'key-figure': TeilhabeKeyFigure,
  timeline: TeilhabeTimeline,
  dashboard: TeilhabeDashboard,
};

/** Defines every element as `<prefix-kind>`; a page that already has one of the name keeps it, with a warning. */
export function defineElements(prefix: string = PREFIX): void {
  for (const [kind, constructor] of Object.entries(ELEMENTS)) defineElement(`${prefix}-${kind}`, constructor);
}
