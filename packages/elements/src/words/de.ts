import type { Words } from './words.js';

/** German, the language of the makers and the default. */
export const de: Words = {
  loading: 'wird geladen …',
  failures: {
    noAddress: 'Hier fehlt eine gültige Adresse der Daten.',
    unreachable: 'Die Daten sind gerade nicht erreichbar. Bitte prüfen Sie Ihre Internetverbindung.',
    notFound: 'Die Daten wurden unter dieser Adresse nicht gefunden.',
    refused: 'Der Server gibt die Daten gerade nicht heraus.',
    notPublication: 'Unter dieser Adresse liegen keine Daten, die hier gezeigt werden können.',
    newer: 'Diese Daten brauchen eine neuere Version dieser Anzeige.',
    tooLarge: 'Die Daten sind zu groß, um hier gezeigt zu werden.',
    timeout: 'Das Laden hat zu lange gedauert.',
    unknownIndicator: 'Diese Kennzahl kommt in den Daten nicht vor.',
  },
  retry: 'Noch einmal versuchen',
  empty: 'Hier sind noch keine Daten veröffentlicht.',
  readHint: 'Werte ablesen: mit Maus, Finger oder Pfeiltasten.',
  toTable: 'Zur Tabelle',
  csv: { de: 'CSV (deutsches Excel)', en: 'CSV (international)' },
  all: 'Alle',
  levels: { city: 'In der Stadt', administration: 'In der Verwaltung' },
  chosenArea: 'Handlungsfeld: {area}',
  otherArea: 'Weitere Kennzahlen',
  edition: '{publisher}, Ausgabe vom {date}',
  indicators: { one: '{count} Kennzahl', other: '{count} Kennzahlen' },
  timeline: { when: 'Zeit', what: 'Was', lane: 'Strang', about: 'Erläuterung' },
};
