/** The words for parts of a year, with the code of ISO 8601-2 that stands before their first and how many there are. */
const PARTS: ReadonlyMap<string, readonly [before: number, parts: number]> = new Map(
  (
    [
      ['q quartal quartals quarter vierteljahr vierteljahres vj', [32, 4]],
      ['tertial', [36, 3]],
      ['h hj s halbjahr halbjahres half', [39, 2]],
    ] as const
  ).flatMap(([words, codes]) => words.split(' ').map((word) => [word, codes] as const)),
);

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    '1 i 1st first erstes ersten',
    '2 ii 2nd second zweites zweiten',
    '3 iii 3rd third drittes dritten',
    '4 iv 4th fourth viertes vierten',
  ].flatMap((words, i) => words.split(' ').map((word) => [word, i + 1] as const)),
);

const SEASONS: ReadonlyMap<string, number> = new Map(
  ['frühling frühjahr spring', 'sommer summer', 'herbst autumn fall'].flatMap((words, i) =>
    words.split(' ').map((word) => [word, 21 + i] as const),
  ),
);

/** A Roman number and a year are a quarter, `III/2024`, as the statistical offices write it. */
const FORMS: readonly RegExp[] = [
  /^(?<number>[1-4a-z]{1,7})\.? ?(?<part>[a-z]{1,13})\.?(?: of | des jahres | ?\/ ?| |-)(?<year>[12]\d{3})$/,
  /^(?<part>[a-z]{1,8})\.? ?(?<number>[1-4]|i{1,3}|iv)\.?(?: ?\/ ?| |-)(?<year>[12]\d{3})$/,
  /^(?<year>[12]\d{3}),?[ /-]?(?<part>[a-z]{1,8})\.?[ -]?(?<number>[1-4]|i{1,3}|iv)$/,
  /^(?<year>[12]\d{3}),?[ /-](?<number>[1-4a-z]{1,7})\.? (?<part>[a-z]{1,13})\.?$/,
  /^(?<number>i{1,3}|iv)[ /](?<year>[12]\d{3})$/,
  /^(?<season>\p{L}{4,8}) (?<year>[12]\d{3})$/u,
];

/**
 * A written quarter, third, half or season of a year as EDTF: `3. Quartal 2024` → `2024-35`, `H2 2013` → `2013-41`,
 * `Herbst 2010` → `2010-23`; else null. A winter needs both its years (`Winter 2010/11`), and `2024S1` is left out: to
 * EDTF it is a year with one significant digit, to Eurostat a half-year.
 */
export function partOfYear(text: string): string | null {
  if (/^\d{4}s\d$/.test(text)) return null;
  for (const form of FORMS) {
    const code = codeOf(form.exec(text)?.groups);
    if (code !== null) return code;
  }
  return null;
}

function codeOf(groups: Readonly<Record<string, string>> | undefined): string | null {
  if (groups === undefined) return null;
  const { year = '', number = '', part = 'q', season } = groups;
  if (season !== undefined) return SEASONS.has(season) ? `${year}-${String(SEASONS.get(season))}` : null;
  const [before, parts] = PARTS.get(part) ?? [0, 0];
  const place = NUMBERS.get(number) ?? Infinity;
  return place <= parts ? `${year}-${String(before + place)}` : null;
}
