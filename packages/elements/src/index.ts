/** The elements as classes, without a side effect; `@teilhabe/elements/define` defines them. */
export { PublicationElement, type ElementState } from './publication-element.js';
export { ChartElement } from './chart-element.js';
export { TeilhabeIndicator } from './indicator/indicator.js';
export { TeilhabeKeyFigure } from './key-figure/key-figure.js';
export { TeilhabeTimeline } from './timeline/timeline.js';
export { TeilhabeDashboard } from './dashboard/dashboard.js';
export { defineElements } from './define-elements.js';
export { defineElement } from './define-element.js';
export type { DashboardState, DashboardView } from './dashboard/dashboard-state.js';
export type { Choice, StateChange, TeilhabeEventMap } from './events.js';
export type { FailureKind } from './load/failure.js';
