import { formatBare } from '../../words/numbers.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { textIn } from '../../words/text-in.js';
import type { Seated } from './committees.js';
import { committeeKey } from './graph-content.js';

/** How many organisations each two committees share; how many a committee has stands where it meets itself. */
export function overlapTable(seated: readonly Seated[], language: Language): TableModel {
  const title = ({ item }: Seated) => textIn(item.title, language.tag);
  return {
    caption: say(language, 'network.overlap'),
    columns: [
      { id: 'committee', label: say(language, 'network.committee'), numeric: false },
      ...seated.map((one) => ({ id: one.item.id, label: title(one), numeric: true })),
    ],
    rows: seated.map((row) => ({
      header: title(row),
      cells: seated.map((column) => cell(row, column, language)),
      keys: [committeeKey(row.item.id)],
    })),
    notes: [say(language, 'network.overlapNote')],
  };
}

function cell(row: Seated, column: Seated, language: Language): string {
  if (row === column) return say(language, 'network.members', { count: row.organisations.size });
  return formatBare(language, sharedBy(row, column).length);
}

/** The organisations that sit in both committees. */
export function sharedBy(a: Seated, b: Seated): readonly string[] {
  return [...a.organisations].filter((organisation) => b.organisations.has(organisation));
}
