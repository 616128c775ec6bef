/** The sentences of the statement; what only the city knows stands in square brackets. */
export interface StatementWords {
  readonly title: string;
  readonly about: (version: string, date: string) => string;
  readonly conformity: string;
  readonly full: string;
  readonly partial: string;
  readonly basis: string;
  readonly tested: string;
  readonly how: string;
  readonly byPeople: string;
  readonly byNobody: string;
  readonly limits: string;
  readonly noLimits: string;
  readonly cityTitle: string;
  readonly city: string;
  readonly feedback: string;
  readonly contact: string;
  readonly enforcement: string;
  readonly arbitration: string;
}

const NORM = 'BITV 2.0, EN 301 549 V3.2.1, WCAG 2.1 AA';

export const STATEMENT_WORDS: Readonly<Record<'de' | 'en', StatementWords>> = {
  de: {
    title: 'Kennzahlen und Zeitstrahl (Teilhabe)',
    about: (version, date) =>
      `Dieser Abschnitt gilt für die Anzeigen der Software Teilhabe, Version ${version} vom ${date}: Kennzahlen, Übersicht und Zeitstrahl. Für die Seiten um sie herum gilt der übrige Text dieser Erklärung.`,
    conformity: 'Stand der Vereinbarkeit',
    full: `Die Anzeigen sind nach Selbstbewertung mit den Anforderungen vereinbar (${NORM}).`,
    partial: `Die Anzeigen sind nach Selbstbewertung teilweise mit den Anforderungen vereinbar (${NORM}). Die Gründe stehen unter „Was noch nicht barrierefrei ist“.`,
    basis:
      'Grundlage ist eine Selbstbewertung mit den unten genannten Prüfungen. Eine Prüfung durch unabhängige Dritte liegt nicht vor.',
    tested: 'Was geprüft ist',
    how: 'Vor jeder Veröffentlichung einer Version laufen diese Prüfungen selbsttätig, in einem Chromium-Browser:',
    byPeople: 'Von Menschen mit Hilfsmitteln wurde geprüft:',
    byNobody:
      'Eine Prüfung durch Menschen mit Behinderungen, mit Vorleseprogramm, Vergrößerung oder Sprachsteuerung, ist nicht dokumentiert. Selbsttätige Prüfungen finden nicht jede Barriere.',
    limits: 'Was noch nicht barrierefrei ist',
    noLimits: 'Bekannt ist keine Einschränkung.',
    cityTitle: 'Was von dieser Seite abhängt',
    city: 'Überschriften-Ebenen, Sprache der Seite, eigene Farben und eigene Texte legt diese Website fest. [Die Stadt ergänzt: Wann und wie wurden die Seiten mit diesen Anzeigen geprüft?]',
    feedback: 'Barrieren melden',
    contact: '[Die Stadt ergänzt: Stelle, E-Mail, Telefon]',
    enforcement: 'Durchsetzungsverfahren',
    arbitration:
      '[Die Stadt ergänzt: zuständige Durchsetzungs- oder Schlichtungsstelle ihres Landes, Anschrift und Link]',
  },
  en: {
    title: 'Key figures and timeline (Teilhabe)',
    about: (version, date) =>
      `This section is about the displays of the software Teilhabe, version ${version} of ${date}: key figures, overview and timeline. For the pages around them the rest of this statement applies.`,
    conformity: 'State of conformity',
    full: `By self-assessment the displays conform to the requirements (${NORM}).`,
    partial: `By self-assessment the displays conform in part to the requirements (${NORM}). The reasons stand under “What is not accessible yet”.`,
    basis:
      'It rests on a self-assessment with the checks named below. There has been no check by an independent third party.',
    tested: 'What is checked',
    how: 'Before a version is released these checks run automatically, in a Chromium browser:',
    byPeople: 'People with assistive technology have checked:',
    byNobody:
      'No check by people with disabilities, with a screen reader, magnification or voice control, is on record. Automatic checks do not find every barrier.',
    limits: 'What is not accessible yet',
    noLimits: 'No limitation is known.',
    cityTitle: 'What depends on this site',
    city: 'This website decides on levels of headings, the language of the page, colours of its own and texts of its own. [The city adds: when and how were the pages with these displays checked?]',
    feedback: 'Report barriers',
    contact: '[The city adds: office, e-mail, telephone]',
    enforcement: 'Enforcement procedure',
    arbitration: '[The city adds: the enforcement or arbitration body of its state, with address and link]',
  },
};
