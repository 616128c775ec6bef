import type { Area, IndexItem, PublicationIndex } from '@teilhabe/core/publication';

/** One indicator of a publication with all its files. */
export interface Indicator {
  readonly id: string;
  /** The file that stands for it: its total where there is one. */
  readonly item: IndexItem;
  /** Its breakdowns, in the publication's order; their files have a breakdown each. */
  readonly breakdowns: readonly IndexItem[];
}

/** The indicators and records of one field of action; `area` is null for indicators that name none of the publication's. */
export interface AreaGroup {
  readonly id: string;
  readonly area: Area | null;
  readonly indicators: readonly Indicator[];
}

/** The levels of the concept, in the order in which they are shown. */
export const LEVELS = ['city', 'administration'] as const;

/** The id of the group of indicators without a field of action. */
const OTHER = 'other';

/**
 * The fields of action that hold indicators or records, by level and then in the publication's order; indicators without a
 * field come last. Empty for a publication with neither.
 */
export function areaGroups(index: PublicationIndex): readonly AreaGroup[] {
  const all = indicators(index.link.item);
  const { areas } = index.extension.teilhabe;
  const known = new Set(areas.map((area) => area.id));
  const ordered = LEVELS.flatMap((level) => areas.filter((area) => area.level === level));
  const groups = ordered.map((area) => ({
    id: area.id,
    area,
    indicators: all.filter(({ item }) => item.extension.area === area.id),
  }));
  const others = all.filter(({ item }) => !known.has(item.extension.area));
  return [...groups, { id: OTHER, area: null, indicators: others }].filter(
    ({ area, indicators: own }) => own.length > 0 || Object.keys(area?.records ?? {}).length > 0,
  );
}

function indicators(items: readonly IndexItem[]): readonly Indicator[] {
  const byId = new Map<string, IndexItem[]>();
  for (const item of items) byId.set(item.extension.id, [...(byId.get(item.extension.id) ?? []), item]);
  return [...byId].map(([id, files]) => ({
    id,
    item: files.find(({ extension }) => extension.breakdown === undefined) ?? files[0]!,
    breakdowns: files.filter(({ extension }) => extension.breakdown !== undefined),
  }));
}
