/** Defines every element under its own name; a page that already has one of the name keeps it, with a warning. */
import type { TeilhabeComparison } from './comparison/comparison.js';
import type { TeilhabeChecklist } from './checklist/checklist.js';
import type { TeilhabeDashboard } from './dashboard/dashboard.js';
import { defineElements } from './define-elements.js';
import type { TeilhabeIndicator } from './indicator/indicator.js';
import type { TeilhabeKeyFigure } from './key-figure/key-figure.js';
import type { TeilhabeNetwork } from './network/network.js';
import type { TeilhabeOffers } from './offers/offers.js';
import type { TeilhabeMap } from './map/map.js';
import type { TeilhabeRecommendations } from './recommendations/recommendations.js';
import type { TeilhabeProjects } from './projects/projects.js';
import type { TeilhabeSwot } from './swot/swot.js';
import type { TeilhabeTimeline } from './timeline/timeline.js';

defineElements();

declare global {
  interface HTMLElementTagNameMap {
    'teilhabe-checklist': TeilhabeChecklist;
    'teilhabe-indicator': TeilhabeIndicator;
    'teilhabe-key-figure': TeilhabeKeyFigure;
    'teilhabe-network': TeilhabeNetwork;
    'teilhabe-offers': TeilhabeOffers;
    'teilhabe-map': TeilhabeMap;
    'teilhabe-comparison': TeilhabeComparison;
    'teilhabe-recommendations': TeilhabeRecommendations;
    'teilhabe-swot': TeilhabeSwot;
    'teilhabe-projects': TeilhabeProjects;
    'teilhabe-timeline': TeilhabeTimeline;
    'teilhabe-dashboard': TeilhabeDashboard;
  }
}
