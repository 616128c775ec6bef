import type { Dataset, DatasetExtension, Texts } from '@teilhabe/core/publication';
import { openCube, type Cube } from '../data/cube.js';
import { breaksWithin } from '../data/dated.js';
import { categoryLabel } from '../data/labels.js';
import { breakText } from '../words/dated-words.js';
import type { Language } from '../words/language.js';
import { formatNumber } from '../words/numbers.js';
import { inLanguage, isSameLanguage } from '../words/text-in.js';
import type { Group } from './town.js';

/** What a town's numbers differ in from those of the chosen one. */
export interface Difference {
  readonly what: DifferenceKind;
  /** How it is there, in words; '' where that needs none. */
  readonly theirs: string;
  /** Whether the numbers must not stand beside each other. */
  readonly apart: boolean;
}

/** In what two towns' indicators of one code may differ. */
export type DifferenceKind =
  | 'measure'
  | 'unit'
  | 'population'
  | 'definition'
  | 'language'
  | 'group'
  | 'periods'
  | 'somePeriods'
  | 'break'
  | 'level'
  | 'version';

type Compare = (own: Cube, theirs: Cube, language: Language, group: Group | null) => readonly Difference[];

/**
 * In what two datasets of an indicator differ. Apart are those of another kind of number, unit, population or definition,
 * without the group or with another one of its name, and those that share no period; breaks in their series, other levels of
 * intervals and versions of the contract are to be known only. Empty for datasets that fit.
 */
export function differences(
  own: Dataset,
  theirs: Dataset,
  language: Language,
  group: Group | null = null,
): readonly Difference[] {
  const cubes = [openCube(own, language), openCube(theirs, language)] as const;
  return [measures, units, populations, definitions, groups, periods, levels, versions].flatMap((compare) =>
    compare(...cubes, language, group),
  );
}

const apart = (what: DifferenceKind, theirs: string): Difference => ({ what, theirs, apart: true });
const known = (what: DifferenceKind, theirs: string): Difference => ({ what, theirs, apart: false });

const measures: Compare = (own, theirs) =>
  unlike(about(own)?.measureType, about(theirs)?.measureType) ? [apart('measure', '')] : [];

/** Units are in the default language of their publication, and compared where that is the same. */
const units: Compare = (own, theirs) => {
  const [ours, other] = [own.unit?.label ?? '', theirs.unit?.label ?? ''];
  const same = isSameLanguage(defaultLanguage(own), defaultLanguage(theirs));
  return ours !== other && same ? [apart('unit', other)] : [];
};

const populations: Compare = (own, theirs) => {
  const [ours, other] = [about(own)?.population, about(theirs)?.population];
  return unlike(ours, other) ? [apart('population', other ?? '')] : [];
};

/** What is counted, out of what: word by word, in a language that both have. */
const definitions: Compare = (own, theirs, language) => {
  const [ours, other] = [about(own), about(theirs)];
  if (ours === undefined || other === undefined) return [];
  const pairs = (['definition', 'numerator', 'denominator'] as const).flatMap((name) => {
    const [a, b] = [ours[name], other[name]];
    return a === undefined || b === undefined ? [] : [textPair(a, b, language)];
  });
  if (pairs.includes(null)) return [known('language', '')];
  const differing = pairs.find((pair) => pair !== null && spaced(pair[0]) !== spaced(pair[1]));
  return differing ? [apart('definition', spaced(differing[1]).replace(/\.$/, ''))] : [];
};

const groups: Compare = (own, theirs, { tag }, group) => {
  if (group === null) return [];
  const { breakdown, category } = group;
  const codes = theirs.dataset.dimension[breakdown]?.category.index ?? [];
  if (!codes.includes(category)) return [apart('group', '')];
  const [ours, other] = [own, theirs].map(({ dataset }) => categoryLabel(dataset, breakdown, category, tag));
  return isSameLanguage(defaultLanguage(own), defaultLanguage(theirs)) && ours !== other
    ? [apart('group', other ?? '')]
    : [];
};

const periods: Compare = (own, theirs, language) => {
  const codes = own.periods.map(({ code }) => code);
  const shared = theirs.periods.filter(({ code }) => codes.includes(code));
  const names = (list: Cube['periods']) => list.map(({ text }) => text).join(', ');
  if (shared.length === 0) return [apart('periods', names(theirs.periods))];
  const missing = own.periods.filter(({ code }) => !shared.some((period) => period.code === code));
  return [
    ...(missing.length > 0 ? [known('somePeriods', names(missing))] : []),
    ...breaksWithin(theirs, shared).map(({ item }) => known('break', breakText(item, language))),
  ];
};

const levels: Compare = (own, theirs, language) => {
  const [ours, other] = [about(own)?.level, about(theirs)?.level];
  if (ours === undefined || other === undefined || ours === other) return [];
  return [
    known(
      'level',
      formatNumber(language, other * 100, { label: '%', decimals: Number.isInteger(other * 100) ? 0 : 1 }),
    ),
  ];
};

const versions: Compare = (own, theirs) => {
  const [ours, other] = [about(own)?.version, about(theirs)?.version];
  return unlike(ours, other) ? [known('version', other ?? '')] : [];
};

function about({ dataset }: Cube): DatasetExtension | undefined {
  return dataset.extension.teilhabe;
}

/** A dataset from elsewhere says nothing of itself: that is no difference. */
function unlike(own: string | undefined, theirs: string | undefined): boolean {
  return own !== undefined && theirs !== undefined && own !== theirs;
}

function defaultLanguage(cube: Cube): string {
  return Object.keys(about(cube)?.definition ?? {})[0] ?? '';
}

/** The same text in a language that both have, the reader's before others; null where they share none. */
function textPair(own: Texts, theirs: Texts, { tag }: Language): readonly [string, string] | null {
  for (const name of [tag, ...Object.keys(own)]) {
    const [ours, other] = [inLanguage(own, name), inLanguage(theirs, name)];
    if (ours !== undefined && other !== undefined) return [ours, other];
  }
  return null;
}

function spaced(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
