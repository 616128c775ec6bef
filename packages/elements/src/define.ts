/** Defines every element under its own name; a page that already has one of the name keeps it, with a warning. */
import type { TeilhabeDashboard } from './dashboard/dashboard.js';
import { defineElements } from './define-elements.js';
import type { TeilhabeIndicator } from './indicator/indicator.js';
import type { TeilhabeKeyFigure } from './key-figure/key-figure.js';
import type { TeilhabeTimeline } from './timeline/timeline.js';

defineElements();

declare global {
  interface HTMLElementTagNameMap {
    'teilhabe-indicator': TeilhabeIndicator;
    'teilhabe-key-figure': TeilhabeKeyFigure;
    'teilhabe-timeline': TeilhabeTimeline;
    'teilhabe-dashboard': TeilhabeDashboard;
  }
}
