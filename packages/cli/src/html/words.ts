/** The words of the page around figures; what figures say comes from the charts' messages. */
const WORDS = {
  de: {
    areas: 'Handlungsfelder',
    city: 'Stadtweite Integrationsarbeit',
    administration: 'Verwaltungsinterne Integrationsarbeit',
    indicators: 'Kennzahlen',
    recommendations: 'Handlungsempfehlungen',
    short: 'kurzfristig',
    long: 'langfristig',
    timeline: 'Zeitstrahl',
    undated: 'Ohne Datum',
    table: 'Als Tabelle',
    csvGerman: 'CSV für Excel (deutsch)',
    csvInternational: 'CSV (international)',
    edition: 'Ausgabe vom',
    licence: 'Lizenz',
    date: 'Zeit',
    event: 'Ereignis',
    lane: 'Strang',
    skip: 'Zum Inhalt',
    other: { de: 'Deutsch', en: 'English' },
  },
  en: {
    areas: 'Fields of action',
    city: 'City-wide integration work',
    administration: 'Integration work of the administration',
    indicators: 'Indicators',
    recommendations: 'Recommendations',
    short: 'short-term',
    long: 'long-term',
    timeline: 'Timeline',
    undated: 'Without a date',
    table: 'As a table',
    csvGerman: 'CSV for Excel (German)',
    csvInternational: 'CSV (international)',
    edition: 'Edition of',
    licence: 'Licence',
    date: 'Time',
    event: 'Event',
    lane: 'Strand',
    skip: 'To the content',
    other: { de: 'Deutsch', en: 'English' },
  },
} as const;

export type PageWords = (typeof WORDS)['de'] | (typeof WORDS)['en'];

/** The page's words in a language; German for one that has none. */
export function words(tag: string): PageWords {
  return tag === 'en' ? WORDS.en : WORDS.de;
}
