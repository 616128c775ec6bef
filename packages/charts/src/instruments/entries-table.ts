import type { Language } from '../words/language.js';
import { say } from '../words/say.js';
import type { TableModel } from '../words/table.js';
import { listed } from '../words/joined.js';
import type { Entry, Instrument, Fact } from './instrument.js';
import { listsOf } from './lists-of.js';

/**
 * All entries of an instrument's lists as one table, for a file: what, in which list, and everything known of it, a column
 * for each kind of fact. An entry that stands in two lists has two rows. Null without lists.
 */
export function entriesTable(instrument: Instrument, language: Language): TableModel | null {
  const lists = listsOf(instrument);
  if (lists.length === 0) return null;
  const entries = lists.flatMap((list) => list.entries.map((entry) => ({ list, entry })));
  const labels = [...new Set(entries.flatMap(({ entry }) => knownOf(entry).map(({ label }) => label)))];
  const signed = entries.some(({ entry }) => entry.sign !== undefined);
  const columns = [
    say(language, 'instrument.entry'),
    say(language, 'instrument.list'),
    ...(signed ? [say(language, 'instrument.sign')] : []),
    say(language, 'instrument.text'),
    ...labels,
  ];
  return {
    caption: instrument.title,
    columns: columns.map((label, i) => ({ id: String(i), label, numeric: false })),
    rows: entries.map(({ list, entry }) => ({
      header: entry.title.text,
      cells: [
        list.title,
        ...(signed ? [entry.sign?.word ?? ''] : []),
        entry.text?.text ?? '',
        ...labels.map((label) => factsOf(entry, label, language)),
      ],
    })),
  };
}

/** The steps of an entry and its facts, each a column. */
function knownOf({ steps = [], facts }: Entry): readonly Fact[] {
  return [...steps, ...facts];
}

function factsOf(entry: Entry, label: string, language: Language): string {
  const own = knownOf(entry).filter((fact) => fact.label === label);
  return listed(
    own.map(({ text }) => text.text),
    language,
  );
}
