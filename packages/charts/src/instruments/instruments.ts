import type { InstrumentDefinition } from './definition.js';
import { charter } from './checklist/charter.js';
import { checklist } from './checklist/checklist.js';
import { network } from './network/network.js';
import { offers } from './offers/offers.js';
import { events } from './projects/events.js';
import { projects } from './projects/projects.js';
import { roleModels } from './projects/role-models.js';
import { recommendations } from './recommendations/recommendations.js';
import { swot } from './swot/swot.js';

/** Every instrument, in the order in which a page without JavaScript shows them. */
export const INSTRUMENTS: readonly InstrumentDefinition[] = [
  recommendations,
  swot,
  checklist,
  charter,
  network,
  offers,
  projects,
  events,
  roleModels,
];
