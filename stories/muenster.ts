import type { Period, RecommendationItem, RecommendationStatus } from '@teilhabe/core/publication';
import { measures, source } from './muenster-measures.json';

/** The days up to which the three reports go. */
const REPORTS = ['2013-12-31', '2016-12-31', '2018-12-31'];
const STATUS: Readonly<Record<string, RecommendationStatus>> = { d: 'done', p: 'inProgress', n: 'planned' };
const AREAS: Readonly<Record<string, string>> = {
  Ü: 'Übergreifendes',
  B: 'Gebäude',
  G: 'Gewerbe',
  E: 'Energie',
  V: 'Verkehr',
};

/** The fields of Münster's climate plan, in words of our own. */
export const muensterAreas = Object.entries(AREAS).map(([id, title]) => ({
  id,
  title: { de: title },
  level: 'city' as const,
  kind: 'substantive' as const,
}));

/** A real action plan with what three reports say of each of its 54 measures: statuses by letter, titles are its numbers. */
export const muensterItems: readonly RecommendationItem[] = measures.map(([id = '', area = '', letters = '']) => ({
  id,
  area,
  horizon: 'long',
  title: { de: `Maßnahme ${id}` },
  history: REPORTS.flatMap((day, i) => {
    const status = STATUS[letters[i] ?? ''];
    return status === undefined ? [] : [{ date: dated(day), status }];
  }),
  ...lastStatus(letters),
}));

/** Where the figures come from. */
export const muensterSource = source;

function lastStatus(letters: string): Pick<RecommendationItem, 'status'> {
  const last = STATUS[letters.replaceAll('-', '').slice(-1)];
  return last === undefined ? {} : { status: last };
}

function dated(day: string): Period {
  return { edtf: day, earliest: day, latest: day, precision: 'day', text: { de: day.split('-').reverse().join('.') } };
}
