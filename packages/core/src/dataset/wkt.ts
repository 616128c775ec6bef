const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;

const NAMES =
  'POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|CIRCULARSTRING|COMPOUNDCURVE|' +
  'CURVEPOLYGON|MULTICURVE|MULTISURFACE|TRIANGLE|TIN|POLYHEDRALSURFACE';

type Kind = 'name' | 'empty' | 'open' | 'close' | 'comma' | 'position';

/** The words of the notation. A position has two to four numbers. */
const WORDS = new RegExp(
  String.raw`\s*(?:(?<name>(?:${NAMES})(?:\s*(?:ZM?|M))?(?=[\s(]))|(?<empty>EMPTY)|(?<open>\()|(?<close>\))|(?<comma>,)|` +
    String.raw`(?<position>${NUMBER}(?:\s+${NUMBER}){1,3}))`,
  'iy',
);

const ITEM: readonly Kind[] = ['open', 'name', 'empty', 'position'];
const BEHIND_ITEM: readonly Kind[] = ['comma', 'close'];

/** What may stand behind what. */
const NEXT: Readonly<Record<Kind, readonly Kind[]>> = {
  name: ['open', 'empty'],
  empty: BEHIND_ITEM,
  open: ITEM,
  close: BEHIND_ITEM,
  comma: ITEM,
  position: BEHIND_ITEM,
};

/**
 * Whether a text is a geometry in well-known text (ISO 13249-3), as geographic information systems write it into CSV:
 * `POINT (8.5 50.5)`. Names, brackets and positions are checked, not whether lines cross; in linear time.
 */
export function isWellKnownText(text: string): boolean {
  const words = new RegExp(WORDS);
  let depth = 0;
  let next: readonly Kind[] = ['name'];
  while (words.lastIndex < text.length) {
    const groups = words.exec(text)?.groups ?? {};
    const kind = next.find((candidate) => groups[candidate] !== undefined);
    if (kind === undefined) return false;
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    next = depth > 0 || kind === 'name' ? NEXT[kind] : [];
  }
  return depth === 0 && next.length === 0;
}
