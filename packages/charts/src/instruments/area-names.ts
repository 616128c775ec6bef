import type { Texts } from '@teilhabe/core/publication';
import type { Language } from '../words/language.js';
import { say } from '../words/say.js';
import { textWithLanguage, type TextWithLanguage } from '../words/text-in.js';
import { choiceField } from './choice-field.js';
import type { InstrumentContent } from './content.js';
import type { Chosen, ChoiceField } from './instrument.js';

type Named = { readonly area?: string };

/** A field of action by its number and title: '8.1.1 Vernetzung'; the number alone where the title is not known. */
export function areaName(content: InstrumentContent, area: string, language: Language): TextWithLanguage {
  const title = titleOf(content, area);
  if (title === undefined) return { text: area, tag: '' };
  const { text, tag } = textWithLanguage(title, language.tag);
  return { text: `${area} ${text}`, tag };
}

/** The fields of action that some of the items have, in the order of the concept, then those it does not know. */
export function areasOf({ about }: InstrumentContent, items: readonly Named[]): readonly string[] {
  const used = new Set(items.flatMap(({ area }) => area ?? []));
  const known = (about?.areas ?? []).map(({ id }) => id).filter((id) => used.has(id));
  return [...known, ...[...used].filter((id) => !known.includes(id)).sort()];
}

/** The choice of a field of action among those that the items have. */
export function areaChoice(
  content: InstrumentContent,
  items: readonly Named[],
  language: Language,
  { area = '' }: Chosen,
): ChoiceField {
  const areas = areasOf(content, items);
  const options = areas.map((id) => ({ value: id, text: areaName(content, id, language).text }));
  const all = say(language, 'instrument.allAreas');
  return choiceField({ name: 'area', label: say(language, 'instrument.area'), all, options }, area);
}

/** The items of a field of action; all when it is ''. */
export function inArea<Item extends Named>(items: readonly Item[], area: string): readonly Item[] {
  return area === '' ? items : items.filter((item) => item.area === area);
}

function titleOf({ about }: InstrumentContent, area: string): Texts | undefined {
  return about?.areas.find(({ id }) => id === area)?.title;
}
