import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../packages/core/src/statistics/split-sentences.js';
import { splitWords } from '../../../packages/core/src/statistics/split-words.js';

describe('splitSentences', () => {
  it.each([
    ['Das gilt z. B. für Kurse. Es gibt Hilfe!', 2],
    ['Am 3. Oktober ist Feiertag. Am 21. Juni beginnt der Sommer.', 2],
    ['Der Termin ist am 3. Danach ist es zu spät.', 2],
    ['Im Jahr 2023 kamen 120. Weitere folgen.', 2],
    ['Seit 2015. Seit 2020.', 2],
    ['Dr. M. Muster und Prof. Beispiel leiten das Amt.', 1],
    ['Es gibt Deutsch, Türkisch, Arabisch usw. Die Kurse sind frei.', 2],
    ['Es gibt Kurse, Feste usw. Anmeldung ist nicht nötig.', 1],
    ['Vgl. Abs. 2 Nr. 3 der Satzung vom 1. Januar 2020.', 1],
    ['Wer? Wir! „Kommen Sie.“ Danke …', 4],
    ['Er sagte: „Komm!“ und ging.', 1],
    ['Eine Überschrift\n\nEin Satz.', 2],
    ['Mitbringen:\n- Ausweis\n- Foto', 3],
    ['1. Ausfüllen\n2. Abgeben', 2],
    ['Die Quote liegt bei 3.5 oder 1.250 oder www.example.org.', 1],
    ['Das 19. Jahrhundert und der XX. Kongress.', 1],
    ['Das kostet ca. 20 Euro, d. h. wenig, u. a. für Kinder.', 1],
    ['', 0],
    [' \n\n … ', 0],
  ])('splitSentences(%j) are %d', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it('splitSentences(a long text, a dotted line) stays quick', () => {
    const start = performance.now();
    expect(splitSentences('Das Amt hilft allen. '.repeat(20_000))).toHaveLength(20_000);
    expect(splitSentences(`Name: ${'.'.repeat(200_000)}`)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('splitSentences(text) keeps the words of a sentence together', () => {
    expect(splitSentences('Das gilt z. B.\nfür Kurse. Am 3. Oktober nicht.')).toEqual([
      'Das gilt z. B. für Kurse.',
      'Am 3. Oktober nicht.',
    ]);
  });
});

describe('splitWords', () => {
  it('splitWords(text) keeps compounds and gender-neutral forms whole and leaves numbers out', () => {
    expect(splitWords('Die 12 Bürger:innen, Mitarbeiter*innen und/oder B1-Kurs-Leute – geht’s?')).toEqual([
      ...['Die', 'Bürger:innen', 'Mitarbeiter*innen', 'und', 'oder', 'B1-Kurs-Leute', 'geht’s'],
    ]);
  });
});
