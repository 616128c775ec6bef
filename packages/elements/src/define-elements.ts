import { TeilhabeComparison } from './comparison/comparison.js';
import { TeilhabeChecklist } from './checklist/checklist.js';
import { TeilhabeDashboard } from './dashboard/dashboard.js';
import { defineElement } from './define-element.js';
import { TeilhabeIndicator } from './indicator/indicator.js';
import { TeilhabeKeyFigure } from './key-figure/key-figure.js';
import { TeilhabeNetwork } from './network/network.js';
import { TeilhabeOffers } from './offers/offers.js';
import { TeilhabeMap } from './map/map.js';
import { PREFIX } from './prefix.js';
import { TeilhabeRecommendations } from './recommendations/recommendations.js';
import { TeilhabeProjects } from './projects/projects.js';
import { TeilhabeSwot } from './swot/swot.js';
import { TeilhabeTimeline } from './timeline/timeline.js';

/** Every element by its kind, which is what its tag ends with. */
const ELEMENTS = {
  checklist: TeilhabeChecklist,
  indicator: TeilhabeIndicator,
  'key-figure': TeilhabeKeyFigure,
  network: TeilhabeNetwork,
  offers: TeilhabeOffers,
  map: TeilhabeMap,
  comparison: TeilhabeComparison,
  recommendations: TeilhabeRecommendations,
  swot: TeilhabeSwot,
  projects: TeilhabeProjects,
  timeline: TeilhabeTimeline,
  dashboard: TeilhabeDashboard,
};

/** Defines every element as `<prefix-kind>`; a page that already has one of the name keeps it, with a warning. */
export function defineElements(prefix: string = PREFIX): void {
  for (const [kind, constructor] of Object.entries(ELEMENTS)) defineElement(`${prefix}-${kind}`, constructor);
}
