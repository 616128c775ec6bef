import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../exit.js';
import {
  chooseNames,
  defaultIndicators,
  offeredIndicators,
  offeredInstruments,
  offerLines,
  type Offer,
} from './choose-names.js';

/** What a city has said so far; what is undefined is asked, or taken by default. */
export interface Said {
  readonly publisher: string | undefined;
  readonly indicators: readonly string[] | undefined;
  readonly instruments: readonly string[] | undefined;
}

/** Everything said. */
export interface Answers {
  readonly publisher: string;
  readonly indicators: readonly string[];
  readonly instruments: readonly string[];
}

/** What stands for an answer that nobody gave. */
export function defaultAnswers({ publisher, indicators, instruments }: Said): Answers {
  return {
    publisher: publisher ?? 'Stadt Musterstadt',
    indicators: indicators ?? defaultIndicators(),
    instruments: instruments ?? ['timeline', 'recommendations'],
  };
}

/** Where questions are put and answers come from. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Asks in a terminal for what was not said; an empty answer takes the default, `?` lists what there is, and a name that
 * there is not is asked again. Null when the clerk decides at the end that nothing shall be written, or ends the input.
 */
export async function askChoices(
  said: Said,
  language: 'de' | 'en',
  { input, output }: Terminal,
): Promise<Answers | null> {
  const lines = createInterface({ input, output });
  const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  const ask = (question: string) => Promise.race([lines.question(question), closed]);
  const say = (text: string) => void output.write(`${text}\n`);
  const usual = defaultAnswers(said);
  const words = QUESTIONS[language];
  const names = async (
    known: readonly string[] | undefined,
    question: string,
    offers: readonly Offer[],
    byDefault: readonly string[],
  ) => {
    if (known !== undefined) return known;
    for (;;) {
      const answer = (await ask(`${question} [${byDefault.join(',')}] `))?.trim();
      if (answer === undefined) return null;
      if (answer === '') return byDefault;
      if (answer === '?') say(offerLines(offers, language));
      else {
        try {
          return chooseNames(answer, offers);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          say(error.words[language]);
        }
      }
    }
  };
  try {
    const publisher = said.publisher ?? (await ask(`${words.publisher} [${usual.publisher}] `));
    if (publisher === null) return null;
    const indicators = await names(said.indicators, words.indicators, offeredIndicators(), usual.indicators);
    if (indicators === null) return null;
    const instruments = await names(said.instruments, words.instruments, offeredInstruments(), usual.instruments);
    if (instruments === null) return null;
    const agreed = await ask(`${words.agreed} `);
    if (agreed === null || /^n/i.test(agreed.trim())) return null;
    return { publisher: publisher.trim() || usual.publisher, indicators, instruments };
  } finally {
    lines.close();
  }
}

const QUESTIONS = {
  de: {
    publisher: 'Wer veröffentlicht den Monitor?',
    indicators: 'Welche Kennzahlen? Kürzel mit Komma, alle, keine; ? zeigt alle',
    instruments: 'Welche Instrumente? Namen mit Komma, alle, keine; ? zeigt alle',
    agreed: 'Den Ordner so anlegen? [J/n]',
  },
  en: {
    publisher: 'Who publishes the monitor?',
    indicators: 'Which indicators? Ids with commas, all, none; ? lists all',
    instruments: 'Which instruments? Names with commas, all, none; ? lists all',
    agreed: 'Create the folder so? [Y/n]',
  },
} as const;
