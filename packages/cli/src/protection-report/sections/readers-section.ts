import { CLASSIC_SIGNS, statusWords } from '@teilhabe/charts';
import { CHART_LANGUAGE } from '../chart-language.js';
import { paragraph, type ReportSection } from '../report-document.js';

/** What stands in place of a hidden number. */
export function readersSection(language: 'de' | 'en'): ReportSection {
  const words = WORDS[language];
  const secret = statusWords('C', null, CHART_LANGUAGE[language]);
  return {
    id: 'readers',
    heading: words.heading,
    blocks: [paragraph(words.seen(secret, CLASSIC_SIGNS.sign('C', null))), paragraph(words.same)],
  };
}

const WORDS = {
  de: {
    heading: 'Was Leserinnen und Leser sehen',
    seen: (secret: string, sign: string) =>
      `Statt einer geheim gehaltenen Zahl steht in Tabellen und Downloads „${secret}“ (wo Zeichen gewünscht sind: „${sign}“), in Diagrammen eine schraffierte Fläche.`,
    same: 'Welche Regel eine Angabe geheim hält, wird nicht gesagt; Anteil, Anzahl, Grundlage und Streubereich fehlen zugleich.',
  },
  en: {
    heading: 'What readers see',
    seen: (secret: string, sign: string) =>
      `In place of a confidential number, tables and downloads say “${secret}” (where signs are wanted: “${sign}”), and charts have a hatched area.`,
    same: 'It is not said which rule hides an observation; its share, count, base and interval are absent together.',
  },
} as const;
