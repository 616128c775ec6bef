import type { RecordName } from '../monitor/data-package.js';
import { areas } from './kinds/areas.js';
import { charter } from './kinds/charter.js';
import { checklist } from './kinds/checklist.js';
import { eventTargets } from './kinds/event-targets.js';
import { events } from './kinds/events.js';
import { milestones } from './kinds/milestones.js';
import { needs } from './kinds/needs.js';
import { committees, meetings, memberships } from './kinds/network.js';
import { offers } from './kinds/offers.js';
import { projectGoals, projects } from './kinds/projects.js';
import { recommendationStatus } from './kinds/recommendation-status.js';
import { recommendations } from './kinds/recommendations.js';
import { roleModels } from './kinds/role-models.js';
import { services } from './kinds/services.js';
import { swot } from './kinds/swot.js';
import { timeline } from './kinds/timeline.js';
import { workshops } from './kinds/workshops.js';
import type { RecordKind } from './record-kind.js';

/** Every kind of record, in the order in which they are checked and published. */
export const RECORD_KINDS: readonly RecordKind[] = [
  areas,
  timeline,
  recommendations,
  recommendationStatus,
  swot,
  checklist,
  charter,
  committees,
  memberships,
  meetings,
  workshops,
  milestones,
  events,
  eventTargets,
  offers,
  services,
  projects,
  projectGoals,
  roleModels,
  needs,
];

const BY_NAME = new Map(RECORD_KINDS.map((kind) => [kind.name, kind]));

/** The kind of record of a name; every `RecordName` has one. */
export function recordKind(name: RecordName): RecordKind {
  const kind = BY_NAME.get(name);
  if (kind === undefined)
    throw new Error(`unknown kind of record: "${name}"; expected ${[...BY_NAME.keys()].join(', ')}`);
  return kind;
}
