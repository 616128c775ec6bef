import type { OfferItem, OfferSlot } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { choiceField } from '../choice-field.js';
import { codeWord } from '../code-word.js';
import type { InstrumentContent } from '../content.js';
import type { Chosen, ChoiceField } from '../instrument.js';

/** What a reader may choose of an offer, each with the property that holds it. */
const PROPERTIES = { district: 'district', group: 'targetGroup', topic: 'topic' } as const;

type Property = keyof OfferSlot;

/** The words of target groups, topics and districts, the choices of them, and what they leave. */
export interface Slots {
  readonly word: (property: Property, code: string) => string;
  readonly choices: readonly ChoiceField[];
  readonly isChosen: (slot: OfferSlot) => boolean;
}

/** The choices among those that the offers have. */
export function slotsOf(
  { records }: InstrumentContent,
  offers: readonly OfferItem[],
  language: Language,
  chosen: Chosen,
): Slots {
  const word = (property: Property, code: string) => codeWord(records.offers, property, code, language).text;
  const names = Object.keys(PROPERTIES) as readonly (keyof typeof PROPERTIES)[];
  const choices = names.map((name): ChoiceField => {
    const property = PROPERTIES[name];
    const codes = [...new Set(offers.map((offer) => offer[property]))];
    const options = codes.map((code) => ({ value: code, text: word(property, code) }));
    const all = say(language, 'offers.all', { choice: name });
    return choiceField({ name, label: say(language, `offers.${name}`), all, options }, chosen[name]);
  });
  const isChosen = (slot: OfferSlot) =>
    choices.every(
      ({ name, chosen: code }) => code === '' || slot[PROPERTIES[name as keyof typeof PROPERTIES]] === code,
    );
  return { word, choices, isChosen };
}
