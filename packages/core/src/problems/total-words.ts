import { MASK } from '../problem.js';
import type { Sentences, ShownProblem } from './words.js';

/** How `total-error` says what the printed total is, and what that means: `rounding 1000`, `difference 1000`. */
export const TOTAL_KINDS = ['rounding', 'difference', 'overlap'] as const;

type Kind = (typeof TOTAL_KINDS)[number];
type Words = Readonly<Record<Kind, (found: string, total: string, difference: string) => Sentences>>;

const GERMAN: Words = {
  rounding: (found, total, difference) => [
    `Die Teile ergeben ${found}, als Summe steht dort ${total} (Unterschied ${difference}).`,
    'So viel kann vom Runden oder vom Schutz der Einzelangaben kommen; es ist nichts zu tun. Zeigen Sie die veröffentlichte Summe, nicht die selbst gerechnete.',
  ],
  difference: (found, total, difference) => [
    `Die Teile ergeben ${found}, als Summe steht dort ${total} (Unterschied ${difference}); mit Runden ist das nicht zu erklären.`,
    'Prüfen Sie, ob ein Teil fehlt oder doppelt ist oder ob die Summe eine andere Grundgesamtheit hat. Wo ein Amt die Zahlen zum Schutz verändert (Zensus), kann es so sein. Die Zahlen bleiben, wie sie sind.',
  ],
  overlap: (found, total) => [
    `Die Teile ergeben meist nicht die Summe, die dort steht (zum Beispiel ${found} statt ${total}): Sie überschneiden sich, oder es fehlen welche.`,
    'Zählen Sie die Teile nicht zusammen; wählen Sie für eine Kennzahl die Zeilen einzeln aus.',
  ],
};

const ENGLISH: Words = {
  rounding: (found, total, difference) => [
    `The parts add up to ${found}, the total says ${total} (a difference of ${difference}).`,
    'Rounding or the protection of single answers can explain that; there is nothing to do. Show the published total, not a sum of your own.',
  ],
  difference: (found, total, difference) => [
    `The parts add up to ${found}, the total says ${total} (a difference of ${difference}); rounding cannot explain that.`,
    'Check whether a part is missing or occurs twice, or whether the total has another base. Where an office changes numbers to protect people (census) it may be so. The numbers stay as they are.',
  ],
  overlap: (found, total) => [
    `The parts mostly do not add up to the total beside them (for example ${found} instead of ${total}): they overlap, or some are missing.`,
    'Do not add the parts up; select the rows one by one for an indicator.',
  ],
};

/** By how much parts miss their total, and whether rounding can explain it. */
export function totalSentences({ found, expected }: ShownProblem, language: 'de' | 'en'): Sentences {
  const kind = TOTAL_KINDS.find((candidate) => expected.startsWith(`${candidate} `)) ?? 'difference';
  const total = expected.replace(`${kind} `, '');
  const difference = found === MASK ? MASK : String(Number(Math.abs(Number(found) - Number(total)).toPrecision(12)));
  const words = language === 'de' ? GERMAN : ENGLISH;
  return words[kind](shown(found, language), shown(total, language), shown(difference, language));
}

/** A number as the language writes it, with all of its digits. */
function shown(text: string, language: 'de' | 'en'): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  const number = Number(text);
  return Number.isNaN(number)
    ? text
    : number.toLocaleString(language, { maximumFractionDigits: Math.min(decimals, 20) });
}
