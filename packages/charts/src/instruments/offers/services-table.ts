import type { ServiceItem } from '@teilhabe/core/publication';
import { listed } from '../../words/joined.js';
import { languageName } from '../../words/language-name.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { textIn } from '../../words/text-in.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';

const YEARS = 2;

/** How old a review is on a day: never made, or older than two years, or neither. Without a day none is too old. */
export function reviewState({ reviewedOn }: ServiceItem, day: string | undefined): 'never' | 'old' | 'fresh' {
  const on = reviewedOn?.latest ?? null;
  if (on === null) return 'never';
  if (day === undefined) return 'fresh';
  const limit = `${String(Number(day.slice(0, 4)) - YEARS).padStart(4, '0')}${day.slice(4)}`;
  return on < limit ? 'old' : 'fresh';
}

const COLUMNS = ['department', 'languages', 'easyLanguage', 'interpreting', 'reviewedOn', 'review'] as const;

/** The services with their languages, plain language, interpreting, and whether their review is older than two years. */
export function servicesTable(content: InstrumentContent, language: Language): TableModel {
  const { about, records } = content;
  const yesNo = (value: boolean | undefined) => say(language, 'offers.yesNo', { value: String(value ?? 'unknown') });
  return {
    caption: say(language, 'offers.services'),
    columns: [
      { id: 'service', label: say(language, 'offers.service'), numeric: false },
      ...COLUMNS.map((column) => ({ id: column, label: say(language, 'offers.column', { column }), numeric: false })),
    ],
    rows: itemsOf(content, 'services').map((service) => ({
      header: textIn(service.title, language.tag),
      cells: [
        codeWord(records.services, 'department', service.department, language).text,
        listed(
          (service.languages ?? []).map((tag) => languageName(tag, language)),
          language,
        ),
        yesNo(service.easyLanguage),
        yesNo(service.interpreting),
        textIn(service.reviewedOn?.text ?? {}, language.tag),
        say(language, 'offers.review', { state: reviewState(service, about?.edition) }),
      ],
    })),
  };
}
