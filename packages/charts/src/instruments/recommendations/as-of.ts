import type { RecommendationItem } from '@teilhabe/core/publication';
import { formatDate } from '../../words/dates.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { ChoiceField, Chosen } from '../instrument.js';
import { dayOf } from './standings.js';

/** The day as of which recommendations are shown. */
export interface AsOf {
  /** ISO 8601; '' where neither an edition nor a dated status says one. */
  readonly day: string;
  /** Whether it is the day up to which the records go. */
  readonly isEdition: boolean;
  readonly choice: ChoiceField;
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
const QUARTER_ENDS = ['-03-31', '-06-30', '-09-30', '-12-31'];

/**
 * The chosen day, or that of the edition, of which a file loaded alone knows no more than its latest status. Offers the
 * quarters of the last year and the year-ends before from the first status on; takes any day until the edition.
 */
export function asOf(content: InstrumentContent, language: Language, { asOf: wished = '' }: Chosen): AsOf {
  const reported = reportDays(itemsOf(content, 'recommendations'));
  const edition = content.about?.edition ?? reported.at(-1) ?? '';
  const chosen = ISO_DAY.test(wished) && !Number.isNaN(Date.parse(wished)) && wished < edition ? wished : '';
  const days = [...new Set([...pastDays(reported[0] ?? edition, edition), chosen])].filter(Boolean).sort().reverse();
  return {
    day: chosen || edition,
    isEdition: chosen === '',
    choice: {
      name: 'asOf',
      label: say(language, 'recommendations.asOf'),
      options: ['', ...days].map((day) => ({ value: day, text: formatDate(language, day || edition) })),
      chosen,
    },
  };
}

function reportDays(items: readonly RecommendationItem[]): readonly string[] {
  return items.flatMap(({ history = [] }) => history.map(({ date }) => dayOf(date))).sort();
}

function pastDays(first: string, edition: string): readonly string[] {
  const [from, until] = [yearOf(first), yearOf(edition)];
  const yearBefore = `${until - 1}${edition.slice(4)}`;
  const years = Array.from({ length: Math.max(0, until - from + 1) || 0 }, (_, i) => from + i);
  return years
    .flatMap((year) => QUARTER_ENDS.map((end) => `${year}${end}`))
    .filter((day) => day >= first && day < edition && (day.endsWith('-12-31') || day >= yearBefore));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
