import type { Period, Texts } from './types.js';

/** A records file: instruments of the concept that are not statistics. */
export interface Records<Item> {
  readonly version: string;
  readonly items: readonly Item[];
  /** The words of codes, by property and code: `labels.status.planned.de`. */
  readonly labels?: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
}

/** An event or phase on the timeline (Zeitstrahl). */
export interface TimelineItem {
  readonly id: string;
  readonly lane: string;
  readonly laneTitle: Texts;
  readonly kind: 'event' | 'phase';
  readonly title: Texts;
  readonly description?: Texts;
  /** Null for what the source does not date. */
  readonly date: Period | null;
  readonly area?: string;
  /** Ids of recommendations. */
  readonly recommendations?: readonly string[];
  readonly source?: string;
}

/** How far a recommendation is. Done and continued (verstetigt) count as implemented. */
export type RecommendationStatus = 'planned' | 'inProgress' | 'done' | 'continued' | 'postponed' | 'dropped';

/** A recommendation (Handlungsempfehlung) of the concept. */
export interface RecommendationItem {
  readonly id: string;
  readonly area: string;
  readonly horizon: 'short' | 'long';
  readonly title: Texts;
  readonly level?: 'city' | 'administration';
  /** The office in charge; never a person. */
  readonly owner?: string;
  readonly partners?: readonly string[];
  readonly adopted?: Period;
  readonly due?: Period;
  /** In euros. */
  readonly budget?: number;
  /** How much it counts in the weighted progress; 1 unless the city says otherwise. */
  readonly weight?: number;
  /** Ids of indicators of this publication. */
  readonly indicators?: readonly string[];
  /** At the end of the day of the edition; absent without a status until then. */
  readonly status?: RecommendationStatus;
  /** From the earliest to the latest. */
  readonly history?: readonly RecommendationHistory[];
}

/** From this day on the status holds. */
export interface RecommendationHistory {
  readonly date: Period;
  readonly status: RecommendationStatus;
  /** In per cent, 0 to 100. */
  readonly progress?: number;
  readonly note?: Texts;
}

/** A strength, weakness, opportunity or threat. */
export interface SwotItem {
  readonly id: string;
  readonly quadrant: 'strengths' | 'weaknesses' | 'opportunities' | 'threats';
  readonly statement: Texts;
  readonly area?: string;
  readonly sourceKind?: 'interview' | 'workshop' | 'survey' | 'document';
  readonly recommendations?: readonly string[];
  /** Weaknesses and threats only: whether no recommendation answers them. */
  readonly withoutMeasure?: boolean;
}

/** One point of the checklist in one department on one day. */
export interface ChecklistItem {
  readonly id: string;
  readonly item: string;
  readonly title?: Texts;
  readonly dimension: 'services' | 'staff' | 'organisation';
  readonly department: string;
  /** 0 (not begun) to 4 (reached); absent where nobody has judged. */
  readonly value?: number | 'notApplicable';
  readonly evidence?: string;
  readonly date: Period;
}

/** One of the six commitments of the Charta der Vielfalt in one year. */
export interface CharterItem {
  readonly id: string;
  /** 1 to 6. */
  readonly commitment: number;
  readonly year: number;
  readonly status: 'open' | 'partly' | 'fulfilled';
  readonly goal?: Texts;
  readonly indicator?: string;
  /** The address of a page. */
  readonly evidence?: string;
}

/** A committee with its organisations and meetings: an item of `records/network.json`. */
export interface CommitteeItem {
  readonly id: string;
  readonly title: Texts;
  readonly level: 'city' | 'administration' | 'district';
  readonly topics?: readonly string[];
  readonly area?: string;
  readonly members?: readonly CommitteeMember[];
  readonly meetings?: readonly CommitteeMeeting[];
}

/** An organisation in a committee; never a person. */
export interface CommitteeMember {
  readonly organisation: string;
  readonly department?: string;
  readonly role?: 'chair' | 'office' | 'member' | 'guest';
  readonly from?: Period;
  readonly until?: Period;
}

/** A sitting of a committee, by day. */
export interface CommitteeMeeting {
  readonly date: Period;
  readonly status: 'planned' | 'held' | 'cancelled';
  /** Whether the integration management reported there. */
  readonly report?: boolean;
}

/** A workshop or a round of interviews. */
export interface WorkshopItem {
  readonly id: string;
  readonly kind: 'workshop' | 'interview';
  readonly title: Texts;
  readonly date: Period | null;
  readonly lane: 'city' | 'administration';
  readonly departments?: readonly string[];
  /** Keywords, no statements of single people. */
  readonly results?: readonly string[];
  readonly area?: string;
  /** Ids of recommendations. */
  readonly recommendations?: readonly string[];
}

/** A milestone of steering. */
export interface MilestoneItem {
  readonly id: string;
  readonly kind: 'missionStatement' | 'targetAgreement' | 'contactPoint' | 'resources' | 'other';
  readonly title: Texts;
  readonly date: Period | null;
  readonly reached?: boolean;
  /** A function, never a name. */
  readonly contact?: string;
  /** In euros. */
  readonly budget?: number;
  /** In full-time equivalents. */
  readonly posts?: number;
  readonly area?: string;
  readonly recommendations?: readonly string[];
}

/** A summit, prize, festival or conference. */
export interface EventItem {
  readonly id: string;
  readonly kind: 'summit' | 'prize' | 'festival' | 'conference' | 'other';
  readonly title: Texts;
  readonly date: Period | null;
  readonly place?: string;
  readonly organiser?: string;
  readonly area?: string;
  /** Ids of recommendations. */
  readonly recommendations?: readonly string[];
  readonly url?: string;
}

/** How many events of a kind there shall be in a year. */
export interface EventTargetItem {
  readonly id: string;
  readonly kind: EventItem['kind'];
  readonly year: number;
  readonly target: number;
}

/** What a provider offers to a target group in a district. */
export interface OfferItem {
  readonly id: string;
  readonly provider: string;
  readonly title: Texts;
  readonly targetGroup: string;
  readonly topic: string;
  readonly district: string;
  readonly level?: string;
  readonly period?: Period;
  readonly area?: string;
  readonly url?: string;
  /** Ids of offers with the same target group, topic and district at the same time. */
  readonly duplicates?: readonly string[];
}

/** A service of the administration. */
export interface ServiceItem {
  readonly id: string;
  readonly department: string;
  readonly title: Texts;
  /** BCP 47. */
  readonly languages?: readonly string[];
  readonly easyLanguage?: boolean;
  readonly interpreting?: boolean;
  readonly reviewedOn?: Period;
  readonly url?: string;
}

/** A project with its logic model, from input to impact. */
export interface ProjectItem {
  readonly id: string;
  readonly title: Texts;
  readonly area?: string;
  readonly period?: Period;
  readonly status?: 'running' | 'ended' | 'continued';
  readonly evaluated?: boolean;
  readonly input?: Texts;
  readonly activity?: Texts;
  readonly output?: Texts;
  readonly outcome?: Texts;
  readonly impact?: Texts;
  readonly recommendations?: readonly string[];
  readonly goals?: readonly ProjectGoal[];
  /** The address of a picture, beside the index or on the same server; there only with `photoText`. */
  readonly photo?: string;
  /** What the picture shows, in words. */
  readonly photoText?: Texts;
}

/** What a project wants to reach. Numbers are there for things only; those about people stand in the indicator's dataset. */
export interface ProjectGoal {
  readonly indicator: string;
  readonly year: number;
  /** The breakdown of the indicator in which the number stands; `project` where absent. */
  readonly dimension?: string;
  /** The category of `dimension`; the project's id where absent. */
  readonly code?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly actual?: number;
}

/** A person who agreed to be shown as a role model; what the consent does not cover is absent. */
export interface RoleModelItem {
  /** A number of this edition, because an id of the table may be a name. */
  readonly id: string;
  readonly name?: string;
  readonly story?: Texts;
  readonly photo?: string;
  readonly photoText?: Texts;
  readonly area?: string;
  readonly consentOn: Period;
  readonly consentScope: readonly ('name' | 'story' | 'photo')[];
}

/** What a department needs and has. Numbers are there for things only. */
export interface NeedItem {
  readonly id: string;
  readonly department: string;
  readonly subject: string;
  readonly need?: number;
  readonly stock?: number;
  readonly priority: 'high' | 'medium' | 'low';
  readonly unit?: string;
  readonly area?: string;
  /** Ids of recommendations. */
  readonly recommendations?: readonly string[];
}

/** What the items of a published records file are, by its name: `records/<name>.json`. */
export interface RecordItems {
  readonly timeline: TimelineItem;
  readonly recommendations: RecommendationItem;
  readonly swot: SwotItem;
  readonly checklist: ChecklistItem;
  readonly charter: CharterItem;
  readonly network: CommitteeItem;
  readonly workshops: WorkshopItem;
  readonly milestones: MilestoneItem;
  readonly events: EventItem;
  readonly 'event-targets': EventTargetItem;
  readonly offers: OfferItem;
  readonly services: ServiceItem;
  readonly projects: ProjectItem;
  readonly 'role-models': RoleModelItem;
  readonly needs: NeedItem;
}

/** The name of a published records file. */
export type RecordsName = keyof RecordItems;
