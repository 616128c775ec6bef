import { argumentsOf, formatMessage, say, type Language, type MessageKey } from '@teilhabe/charts';
import { ar } from '@teilhabe/charts/messages/ar';
import { de } from '@teilhabe/charts/messages/de';
import { deSimple } from '@teilhabe/charts/messages/de-simple';
import { en } from '@teilhabe/charts/messages/en';
import { fr } from '@teilhabe/charts/messages/fr';
import { ru } from '@teilhabe/charts/messages/ru';
import { tr } from '@teilhabe/charts/messages/tr';
import { uk } from '@teilhabe/charts/messages/uk';
import type { Message } from '@teilhabe/core/publication';
import { describe, expect, it } from 'vitest';

const LANGUAGES = { ar, de, 'de-simple': deSimple, en, fr, ru, tr, uk };
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];

/** Without the marks that set figures apart in texts from right to left. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** What a message counts, and what it chooses by, each with its options. */
function choicesOf(message: Message): { readonly counts: Set<string>; readonly selects: Map<string, Set<string>> } {
  const counts = new Set<string>();
  const selects = new Map<string, Set<string>>();
  const visit = (nodes: Message): void => {
    for (const node of nodes) {
      if (node.type !== 5 && node.type !== 6) continue;
      if (node.type === 6) counts.add(node.value);
      else selects.set(node.value, new Set([...(selects.get(node.value) ?? []), ...Object.keys(node.options)]));
      Object.values(node.options).forEach((option) => visit(option.value));
    }
  };
  visit(message);
  return { counts, selects };
}

/** Every message of a language that counts something, filled for a count, once for each option of what it chooses by. */
function counted(language: Language, count: number): readonly (readonly [key: string, text: string])[] {
  return (Object.entries(language.messages) as readonly (readonly [MessageKey, Message])[]).flatMap(
    ([key, message]) => {
      const { counts, selects } = choicesOf(message);
      if (counts.size === 0) return [];
      const options = [...selects].flatMap(([name, names]) => [...names].map((option) => [name, option] as const));
      return (options.length > 0 ? options : [['', '']]).map(([name, option]) => {
        const values = Object.fromEntries(
          argumentsOf(message).map((argument) => [
            argument,
            counts.has(argument) ? count : argument === name ? option : 'x',
          ]),
        );
        return [key, formatMessage(message, values, language)] as const;
      });
    },
  );
}

describe.each(Object.entries(LANGUAGES))('messages of "%s" that count', (tag, language) => {
  it.each(COUNTS)('formatMessage(message, { count: %i }, language) is a whole sentence', (count) => {
    const said = counted(language, count);
    expect(said.length).toBeGreaterThan(10);
    for (const [key, text] of said) {
      expect(`${key}: ${text}`).not.toMatch(/undefined|NaN|[{}#]/);
      // Only what there is none of may be said by nothing.
      if (count > 0) expect(bare(text).trim(), key).not.toBe('');
    }
  });

  it('have a form for every category of the language', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const missing: string[] = [];
    const visit = (key: string, nodes: Message): void => {
      for (const node of nodes) {
        if (node.type !== 5 && node.type !== 6) continue;
        if (node.type === 6)
          missing.push(
            ...categories.filter((name) => !Object.hasOwn(node.options, name)).map((name) => `${key}: ${name}`),
          );
        Object.values(node.options).forEach((option) => visit(key, option.value));
      }
    };
    Object.entries(language.messages).forEach(([key, message]) => visit(key, message));
    // "many" of French is for whole millions, e.g. "1 million de valeurs", which no card counts.
    expect(missing.filter((name) => !(tag === 'fr' && name.endsWith(': many')))).toEqual([]);
  });
});

describe('say(language, key, values) takes the right form', () => {
  it.each([
    ['ru', 1, '1 значение отсутствует'],
    ['ru', 2, '2 значения отсутствуют'],
    ['ru', 5, '5 значений отсутствуют'],
    ['ru', 11, '11 значений отсутствуют'],
    ['ru', 21, '21 значение отсутствует'],
    ['ru', 100, '100 значений отсутствуют'],
    ['uk', 1, '1 значення відсутнє'],
    ['uk', 3, '3 значення відсутні'],
    ['uk', 5, '5 значень відсутні'],
    ['uk', 11, '11 значень відсутні'],
    ['uk', 21, '21 значення відсутнє'],
    ['ar', 0, 'لا توجد قيم ناقصة'],
    ['ar', 1, 'قيمة واحدة ناقصة'],
    ['ar', 2, 'قيمتان ناقصتان'],
    ['ar', 3, '3 قيم ناقصة'],
    ['ar', 11, '11 قيمة ناقصة'],
    ['ar', 100, '100 قيمة ناقصة'],
    ['fr', 0, '0 valeur manque'],
    ['fr', 1, '1 valeur manque'],
    ['fr', 2, '2 valeurs manquent'],
    ['tr', 1, '1 değer eksik'],
    ['tr', 5, '5 değer eksik'],
    ['en', 1, '1 value is missing'],
    ['en', 21, '21 values are missing'],
    ['de', 1, '1 Wert fehlt'],
    ['de', 0, '0 Werte fehlen'],
  ] as const)('in %s for %i missing values', (tag, missing, expected) => {
    expect(bare(say(LANGUAGES[tag], 'finding.missingSome', { missing }))).toBe(expected);
  });

  it.each([
    ['ru', 1, 'в 1 группе достоверного изменения нет'],
    ['ru', 2, 'в 2 группах достоверного изменения нет'],
    ['ru', 21, 'в 21 группе достоверного изменения нет'],
    ['uk', 11, 'у 11 групах достовірної зміни немає'],
    ['ar', 2, 'لا يظهر تغيّر موثوق في مجموعتين'],
    ['ar', 3, 'لا يظهر تغيّر موثوق في 3 مجموعات'],
    ['fr', 1, 'aucune évolution fiable n’est visible dans 1 groupe'],
    ['tr', 5, '5 grupta güvenilir bir değişiklik görülmüyor'],
  ] as const)('in %s for %i groups without a change', (tag, same, expected) => {
    expect(bare(say(LANGUAGES[tag], 'finding.pairsSame', { same }))).toBe(expected);
  });

  it.each([
    ['ru', 1, 0, 'С 2019 по 2025 значение выросло в 1 группе и не снизилось ни в одной группе'],
    ['ar', 0, 2, 'من 2019 إلى 2025 لم ترتفع القيمة في أي مجموعة وانخفضت في مجموعتين'],
    ['fr', 0, 3, 'De 2019 à 2025, la valeur n’a augmenté dans aucun groupe et a baissé dans 3'],
    ['tr', 0, 1, '2019 ile 2025 arasında değer hiçbir grupta yükselmedi, 1 grupta düştü'],
  ] as const)('in %s for %i that rose and %i that fell', (tag, rise, fall, expected) => {
    const values = { first: '2019', newest: '2025', rise, fall };
    expect(bare(say(LANGUAGES[tag], 'finding.pairs', values))).toBe(expected);
  });
});
