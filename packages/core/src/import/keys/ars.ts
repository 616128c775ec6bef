/** What kind of region a German region key names. */
export type RegionLevel = 'land' | 'regierungsbezirk' | 'kreis' | 'gemeindeverband' | 'gemeinde';

/** The levels from large to small. */
export const REGION_LEVELS = [
  'land',
  'regierungsbezirk',
  'kreis',
  'gemeindeverband',
  'gemeinde',
] as const satisfies readonly RegionLevel[];

const LEVELS: ReadonlyMap<number, RegionLevel> = new Map([
  [2, 'land'],
  [3, 'regierungsbezirk'],
  [5, 'kreis'],
  [8, 'gemeinde'],
  [9, 'gemeindeverband'],
  [12, 'gemeinde'],
]);

/** Digits that begin with a Land, 01 to 16. */
const KEY = /^(?:0[1-9]|1[0-6])\d{0,10}$/;

/** The level of a German region key by its length, of AGS and ARS alike; null for keys of other countries and texts. */
export function regionLevel(key: string): RegionLevel | null {
  return KEY.test(key) ? (LEVELS.get(key.length) ?? null) : null;
}

/**
 * The municipality's key (AGS, 8 digits) in its regional key (ARS, 12 digits), which has the association of
 * municipalities in its middle: 065320023023 → 06532023. Null for what is no ARS of a municipality.
 */
export function agsFromArs(ars: string): string | null {
  return ars.length === 12 && regionLevel(ars) !== null ? ars.slice(0, 5) + ars.slice(9) : null;
}

/** The keys of the regions around a municipality or district, the nearest first: 06532023 → 06532, 065, 06. */
export function regionsAround(key: string): readonly string[] {
  if (regionLevel(key) === null) return [];
  const lengths = key.length === 12 ? [9, 5, 3, 2] : [5, 3, 2];
  return lengths.filter((length) => length < key.length).map((length) => key.slice(0, length));
}
