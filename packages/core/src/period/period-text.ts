import { dateText, type Language } from './date-text.js';
import { numberedPart } from './part-of-year-text.js';
import { isExact, isPartOfYear, pointText } from './point-text.js';
import type { Edtf, EdtfEnd, EdtfInterval, EdtfPoint, EdtfSet } from './read-edtf.js';

/** The words around points; `#` stands for one. */
const WORDS = {
  de: {
    to: 'bis',
    since: 'seit #',
    sinceThe: 'seit dem #',
    until: 'bis #',
    untilThe: 'bis zum #',
    endUnknown: 'ab #, Ende unbekannt',
    beginningUnknown: 'bis #, Beginn unbekannt',
    orEarlier: '# oder früher',
    orLater: '# oder später',
  },
  en: {
    to: 'to',
    since: 'since #',
    sinceThe: 'since the #',
    until: 'until #',
    untilThe: 'until the #',
    endUnknown: 'from #, end unknown',
    beginningUnknown: 'until #, beginning unknown',
    orEarlier: '# or earlier',
    orLater: '# or later',
  },
} as const;

/**
 * A period in words: `2. Halbjahr 2013`, `seit 2010`, `5. bis 6. Februar 2010`, `1667, 1668 oder 1670 bis 1672`. Semesters and
 * school years are worded by their months (`Oktober 2005 bis März 2006`): EDTF does not say which months are one.
 */
export function periodText(edtf: Edtf, language: Language): string {
  if (edtf.kind === 'point') return pointText(edtf, language);
  return edtf.kind === 'interval' ? intervalText(edtf, language) : setText(edtf, language);
}

function intervalText({ first, last }: EdtfInterval, language: Language): string {
  const words = WORDS[language];
  if (typeof first === 'string') {
    return first === 'open' ? limitText('until', last, language) : endText(words.beginningUnknown, last, language);
  }
  if (typeof last === 'string') {
    return last === 'open' ? limitText('since', first, language) : endText(words.endUnknown, first, language);
  }
  return spanText(first, last, language);
}

/** `seit 2010`, but `seit dem 5. Februar 2010`, and `since the second half of 2013`. */
function limitText(limit: 'since' | 'until', end: EdtfEnd, language: Language): string {
  const withArticle = typeof end !== 'string' && isExact(end) && hasArticle(end, language);
  return endText(WORDS[language][withArticle ? (`${limit}The` as const) : limit], end, language);
}

function hasArticle(point: EdtfPoint, language: Language): boolean {
  return isPartOfYear(point)
    ? numberedPart(Number(point.month), language) !== null
    : language === 'de' && point.day !== undefined;
}

function endText(phrase: string, end: EdtfEnd, language: Language): string {
  return typeof end === 'string' ? '' : phrase.replace('#', pointText(end, language));
}

/** What both ends share is said once: `5. bis 6. Februar 2010`, `April bis September 2006`, `1. bis 3. Quartal 2024`. */
function spanText(first: EdtfPoint, last: EdtfPoint, language: Language): string {
  const [begin, end] = [pointText(first, language), pointText(last, language)];
  if (begin === end) return end;
  const alike = isExact(first) && isExact(last) && first.year === last.year;
  return `${(alike ? withoutShared(first, last, language) : null) ?? begin} ${WORDS[language].to} ${end}`;
}

/** The first end without the year, month or noun that the last one repeats; null where it needs all of its words. */
function withoutShared(first: EdtfPoint, last: EdtfPoint, language: Language): string | null {
  if (isPartOfYear(first) || isPartOfYear(last)) {
    const [part, other] = [first, last].map(({ month }) => numberedPart(Number(month ?? 0), language));
    return part && part.noun === other?.noun ? part.ordinal : null;
  }
  const { month, day } = first;
  if (month === undefined || last.month === undefined || (day === undefined) !== (last.day === undefined)) return null;
  if (day === undefined) return dateText({ month }, language);
  return dateText(month === last.month ? { day } : { month, day }, language);
}

function setText({ kind, members }: EdtfSet, language: Language): string {
  const type = kind === 'one' ? 'disjunction' : 'conjunction';
  const texts = members.map((member) =>
    kind === 'one' ? alternativeText(member, language) : periodText(member, language),
  );
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'de-DE', { type }).format(texts);
}

/** One of several: `..1984` is one year up to 1984, not all of them. */
function alternativeText(member: EdtfPoint | EdtfInterval, language: Language): string {
  if (member.kind === 'point') return pointText(member, language);
  const { first, last } = member;
  if (typeof first === 'string') return endText(WORDS[language].orEarlier, last, language);
  return typeof last === 'string' ? endText(WORDS[language].orLater, first, language) : spanText(first, last, language);
}
