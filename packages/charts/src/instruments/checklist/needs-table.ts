import type { Language } from '../../words/language.js';
import { listed } from '../../words/joined.js';
import { formatBare, formatNumber } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { codeWord, publishedWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import { coverageOf } from './coverage.js';

const PERCENT = { label: '%', decimals: 0 };

/** What departments need and have, and what is lacking, with their shares of the need; numbers about people are not published and are said to be so. */
export function needsTable(content: InstrumentContent, department: string, language: Language): TableModel {
  const file = content.records.needs;
  const items = itemsOf(content, 'needs').filter((item) => department === '' || item.department === department);
  const number = (value: number | undefined, share?: number) => {
    if (value === undefined) return say(language, 'checklist.unpublished');
    const written = formatBare(language, value);
    if (share === undefined) return written;
    return say(language, 'checklist.amount', { number: written, share: formatNumber(language, share, PERCENT) });
  };
  return {
    caption: say(language, 'checklist.needsCaption'),
    columns: [
      { id: 'what', label: say(language, 'checklist.need', { part: 'what' }), numeric: false },
      { id: 'need', label: say(language, 'checklist.need', { part: 'need' }), numeric: true },
      { id: 'stock', label: say(language, 'checklist.need', { part: 'stock' }), numeric: true },
      { id: 'lacking', label: say(language, 'checklist.need', { part: 'lacking' }), numeric: true },
      { id: 'unit', label: say(language, 'checklist.need', { part: 'unit' }), numeric: false },
      { id: 'priority', label: say(language, 'checklist.need', { part: 'priority' }), numeric: false },
    ],
    rows: items.map(({ department: office, subject, need, stock, priority, unit = '' }) => {
      const shares = coverageOf(need, stock)?.shares;
      const lacking = need === undefined || stock === undefined ? undefined : Math.max(0, need - stock);
      return {
        header: listed(
          [codeWord(file, 'department', office, language).text, codeWord(file, 'subject', subject, language).text],
          language,
        ),
        cells: [
          number(need),
          number(stock, shares?.stock),
          number(lacking, shares?.lacking),
          unit,
          publishedWord(file, 'priority', priority, language) ?? say(language, 'checklist.priority', { priority }),
        ],
      };
    }),
  };
}
