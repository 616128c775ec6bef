import type { RecordsName } from '@teilhabe/core/publication';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { Entry } from '../instrument.js';
import type { Seated } from './committees.js';

/** The records that name departments. */
export const NAMING = ['checklist', 'needs', 'services', 'workshops'] as const satisfies readonly RecordsName[];

type Naming = (typeof NAMING)[number];

/** The departments that other records name and that sit in no committee, each with the records that name it. */
export function unseated(
  content: InstrumentContent,
  seated: readonly Seated[],
): ReadonlyMap<string, readonly Naming[]> {
  const there = new Set(seated.flatMap(({ members }) => members.flatMap(({ department }) => department ?? [])));
  const found = new Map<string, readonly Naming[]>();
  for (const name of NAMING) {
    for (const department of departmentsIn(content, name)) {
      if (!there.has(department)) found.set(department, [...(found.get(department) ?? []), name]);
    }
  }
  return found;
}

function departmentsIn(content: InstrumentContent, name: Naming): ReadonlySet<string> {
  if (name === 'workshops') return new Set(itemsOf(content, name).flatMap(({ departments = [] }) => departments));
  return new Set(itemsOf(content, name).map(({ department }) => department));
}

/** A department without a seat as an entry: what names it. */
export function unseatedEntry(
  department: string,
  names: readonly Naming[],
  { records }: InstrumentContent,
  language: Language,
): Entry {
  const property = names[0] === 'workshops' ? 'departments' : 'department';
  return {
    id: department,
    title: codeWord(names[0] && records[names[0]], property, department, language),
    facts: [
      {
        label: say(language, 'network.namedIn'),
        text: {
          text: listed(
            names.map((records) => say(language, 'network.naming', { records })),
            language,
          ),
          tag: '',
        },
      },
    ],
  };
}
