import type { TimelineItem } from '@teilhabe/core/publication';
import type { Language } from './language.js';
import { say } from './say.js';
import type { TableModel } from './table.js';
import { textIn } from './text-in.js';

/** The entries of a timeline as a table: when, what, strand and explanation; undated entries last. */
export function timelineTable(items: readonly TimelineItem[], language: Language): TableModel {
  const columns = (['when', 'what', 'lane', 'about'] as const).map((id) => {
    return { id, label: say(language, `timeline.${id}`), numeric: false };
  });
  const text = (texts: TimelineItem['title'] | undefined) => textIn(texts ?? {}, language.tag);
  const rows = inOrder(items).map((item) => ({
    header: dateText(item, language),
    cells: [text(item.title), text(item.laneTitle), text(item.description)],
    keys: [item.id],
  }));
  return { caption: say(language, 'timeline.title'), columns, rows };
}

/** The date of an entry as its publisher words it, or that it has none. */
export function dateText(item: TimelineItem, language: Language): string {
  return item.date ? textIn(item.date.text, language.tag) : say(language, 'ui.undated');
}

/** By beginning, then by end; what began before all records comes first, what has no date last. */
export function inOrder(items: readonly TimelineItem[]): readonly TimelineItem[] {
  const key = ({ date }: TimelineItem) => (date ? `${date.earliest ?? ''} ${date.latest ?? '9999'}` : '~');
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
