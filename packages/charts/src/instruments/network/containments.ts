import { containment } from '@teilhabe/core/publication';
import { formatBare } from '../../words/numbers.js';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { textIn, textWithLanguage } from '../../words/text-in.js';
import type { Entry } from '../instrument.js';
import type { Seated } from './committees.js';

/** A committee all of whose organisations sit in another one, too. */
export interface Contained {
  readonly inner: Seated;
  readonly outer: Seated;
  /** Whether both have the same organisations. */
  readonly equal: boolean;
}

/** Every pair of which one lies in the other; of equals, the first lies in the second. */
export function containedOnes(seated: readonly Seated[]): readonly Contained[] {
  return seated.flatMap((a, i) =>
    seated.slice(i + 1).flatMap((b): readonly Contained[] => {
      const found = containment(a.organisations, b.organisations);
      if (found === null) return [];
      const [inner, outer] = found === 'b in a' ? [b, a] : [a, b];
      return [{ inner, outer, equal: found === 'equal' }];
    }),
  );
}

/** A committee that lies in another one as an entry: where, what they share, and what the concept asks for. */
export function containedEntry({ inner, outer, equal }: Contained, language: Language): Entry {
  const committee = textIn(outer.item.title, language.tag);
  const word = say(language, equal ? 'network.equal' : 'network.inside', { committee });
  const topics = (inner.item.topics ?? []).filter((topic) => outer.item.topics?.includes(topic) ?? false);
  return {
    id: `${inner.item.id} in ${outer.item.id}`,
    title: textWithLanguage(inner.item.title, language.tag),
    sign: { symbol: equal ? '=' : '⊂', word },
    facts: [
      fact('network.sharedOrganisations', [...inner.organisations]),
      ...(topics.length > 0 ? [fact('network.sharedTopics', topics)] : []),
      {
        label: say(language, 'network.onlyThere'),
        text: { text: formatBare(language, outer.organisations.size - inner.organisations.size), tag: '' },
      },
    ],
  };

  function fact(key: 'network.sharedOrganisations' | 'network.sharedTopics', texts: readonly string[]) {
    return { label: say(language, key), text: { text: listed(texts, language), tag: '' } };
  }
}
