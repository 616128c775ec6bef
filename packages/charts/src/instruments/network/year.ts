import type { CommitteeItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { choiceField } from '../choice-field.js';
import type { InstrumentContent } from '../content.js';
import type { Chosen, ChoiceField } from '../instrument.js';

/** Without an edition there is no today: memberships without an end go on. */
const END_OF_TIME = '9999-12-31';

/** The choice of the year as of whose end the network is shown; '' is the day of the edition. */
export function yearChoice(
  { about }: InstrumentContent,
  items: readonly CommitteeItem[],
  language: Language,
  { year = '' }: Chosen,
): ChoiceField {
  const years = about === undefined ? [] : yearsBefore(Number(about.edition.slice(0, 4)), items);
  const options = years.map((value) => ({ value, text: say(language, 'network.endOf', { year: value }) }));
  const all = say(language, 'network.edition');
  return choiceField({ name: 'year', label: say(language, 'network.asOf'), all, options }, year);
}

/** The last day of a year; of '', the day of the edition. */
export function dayOf({ about }: InstrumentContent, year: string): string {
  return year === '' ? (about?.edition ?? END_OF_TIME) : `${year}-12-31`;
}

/** The whole years from the first known begin of a membership to the edition, the newest first. */
function yearsBefore(edition: number, items: readonly CommitteeItem[]): readonly string[] {
  const begins = items.flatMap(({ members = [] }) => members.flatMap(({ from }) => from?.earliest?.slice(0, 4) ?? []));
  if (begins.length === 0) return [];
  const first = Math.min(...begins.map(Number));
  return Array.from({ length: Math.max(0, edition - first) }, (_, i) => String(edition - 1 - i));
}
