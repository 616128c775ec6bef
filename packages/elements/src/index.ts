/** The elements as classes, without a side effect; `@teilhabe/elements/define` defines them. */
export { PublicationElement, type ElementState } from './publication-element.js';
export { ChartElement, type Reading } from './chart-element.js';
export { TeilhabeChecklist } from './checklist/checklist.js';
export { TeilhabeIndicator } from './indicator/indicator.js';
export { TeilhabeKeyFigure } from './key-figure/key-figure.js';
export { InstrumentElement } from './instrument/instrument-element.js';
export { TeilhabeNetwork } from './network/network.js';
export { TeilhabeOffers } from './offers/offers.js';
export { TeilhabeMap } from './map/map.js';
export { TeilhabeComparison } from './comparison/comparison.js';
export { TeilhabeRecommendations } from './recommendations/recommendations.js';
export { TeilhabeProjects } from './projects/projects.js';
export { TeilhabeSwot } from './swot/swot.js';
export { TeilhabeTimeline } from './timeline/timeline.js';
export { TeilhabeDashboard } from './dashboard/dashboard.js';
export { defineElements } from './define-elements.js';
export { defineElement } from './define-element.js';
export type { DashboardState, DashboardView } from './dashboard/dashboard-state.js';
export type { Choice, Filter, Need, StateChange, TeilhabeEventMap } from './events.js';
export type { FailureKind } from './load/failure.js';
/** What the workshop page shares with the elements, so that both look alike. */
export { measureTextIn } from './parts/measure-text.js';
export { renderSvg } from './parts/render-svg.js';
export { baseStyles } from './styles/base.js';
export { controlStyles } from './styles/controls.js';
export { drawingStyles } from './styles/drawing.js';
export { tableStyles } from './styles/table.js';
