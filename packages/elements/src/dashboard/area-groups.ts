import type { Area, IndexItem, PublicationIndex } from '@teilhabe/core/publication';

/** The indicators of one field of action; `area` is null for those that name none of the publication's. */
export interface AreaGroup {
  readonly id: string;
  readonly area: Area | null;
  /** One file for each indicator, its total where there is one. */
  readonly items: readonly IndexItem[];
}

/** The levels of the concept, in the order in which they are shown. */
export const LEVELS = ['city', 'administration'] as const;

/**
 * The fields of action that hold indicators, by level and then in the publication's order; indicators without a
 * field come last. Empty for a publication without indicators.
 */
export function areaGroups(index: PublicationIndex): readonly AreaGroup[] {
  const items = indicators(index.link.item);
  const { areas } = index.extension.teilhabe;
  const known = new Set(areas.map((area) => area.id));
  const ordered = LEVELS.flatMap((level) => areas.filter((area) => area.level === level));
  const groups = ordered.map((area) => ({
    id: area.id,
    area,
    items: items.filter((item) => item.extension.area === area.id),
  }));
  const others = items.filter((item) => !known.has(item.extension.area));
  return [...groups, { id: 'other', area: null, items: others }].filter((group) => group.items.length > 0);
}

/** The first file of each indicator, its total before its breakdowns. */
function indicators(items: readonly IndexItem[]): readonly IndexItem[] {
  const byId = new Map<string, IndexItem>();
  for (const item of items) {
    const { id, breakdown } = item.extension;
    if (!byId.has(id) || breakdown === undefined) byId.set(id, item);
  }
  return [...byId.values()];
}
