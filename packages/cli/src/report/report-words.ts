/** Words of a report that are not the publication's. */
export interface ReportWords {
  readonly tag: 'de' | 'en';
  readonly drawing: (title: string, hasTable: boolean) => string;
  readonly method: string;
  readonly missing: (id: string) => string;
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
  readonly change: string;
  readonly since: (difference: string, period: string) => string;
  readonly overview: string;
  readonly goals: string;
  readonly goal: string;
  readonly noGoals: string;
  readonly noEarlier: string;
  readonly sinceEdition: (date: string) => string;
  readonly nothingChanged: string;
  readonly newIndicators: (titles: string) => string;
  readonly goneIndicators: (titles: string) => string;
  readonly newPeriods: (title: string, periods: string) => string;
  readonly redefined: (titles: string) => string;
  readonly corrections: string;
  readonly noCorrections: string;
  readonly group: string;
  readonly before: string;
  readonly now: string;
  readonly noLongerShown: string;
  readonly about: string;
}

const DE: ReportWords = {
  tag: 'de',
  drawing: (title, hasTable) =>
    hasTable ? `Diagramm: ${title}. Die Zahlen stehen in der Tabelle darunter.` : `Diagramm: ${title}.`,
  method: 'So wird gemessen',
  missing: (id) => `„${id}“ ist nicht in dieser Veröffentlichung.`,
  indicator: 'Kennzahl',
  period: 'Zeitraum',
  value: 'Wert',
  change: 'Veränderung',
  since: (difference, period) => `${difference} seit ${period}`,
  overview: 'Kennzahlen im Überblick',
  goals: 'Ziele und wie weit sie erreicht sind',
  goal: 'Ziel',
  noGoals: 'Diese Veröffentlichung nennt für keine Kennzahl ein Ziel.',
  noEarlier: 'Diesem Bericht lag keine frühere Ausgabe vor; was sich seither geändert hat, sagt er deshalb nicht.',
  sinceEdition: (date) => `Verglichen mit der Ausgabe vom ${date}:`,
  nothingChanged: 'Seit der früheren Ausgabe ist nichts hinzugekommen und nichts weggefallen.',
  newIndicators: (titles) => `Neue Kennzahlen und Aufschlüsselungen: ${titles}.`,
  goneIndicators: (titles) => `Nicht mehr veröffentlicht: ${titles}.`,
  newPeriods: (title, periods) => `${title}: neu ${periods}.`,
  redefined: (titles) => `Anders beschrieben oder gezählt als früher: ${titles}.`,
  corrections: 'Berichtigte Werte',
  noCorrections: 'Kein Wert der früheren Ausgabe wurde berichtigt.',
  group: 'Gruppe',
  before: 'bisher',
  now: 'jetzt',
  noLongerShown: 'nicht mehr gezeigt',
  about: 'Zu diesen Zahlen',
};

const EN: ReportWords = {
  tag: 'en',
  drawing: (title, hasTable) =>
    hasTable ? `Chart: ${title}. The numbers are in the table below.` : `Chart: ${title}.`,
  method: 'How it is measured',
  missing: (id) => `“${id}” is not in this publication.`,
  indicator: 'Indicator',
  period: 'Period',
  value: 'Value',
  change: 'Change',
  since: (difference, period) => `${difference} since ${period}`,
  overview: 'Indicators at a glance',
  goals: 'Goals and how far they are attained',
  goal: 'Goal',
  noGoals: 'This publication states no goal for any indicator.',
  noEarlier: 'There was no earlier edition at hand for this report; so it does not say what has changed since.',
  sinceEdition: (date) => `Compared with the edition of ${date}:`,
  nothingChanged: 'Nothing was added and nothing left out since the earlier edition.',
  newIndicators: (titles) => `New indicators and breakdowns: ${titles}.`,
  goneIndicators: (titles) => `No longer published: ${titles}.`,
  newPeriods: (title, periods) => `${title}: ${periods} is new.`,
  redefined: (titles) => `Described or counted otherwise than before: ${titles}.`,
  corrections: 'Corrected values',
  noCorrections: 'No value of the earlier edition was corrected.',
  group: 'Group',
  before: 'before',
  now: 'now',
  noLongerShown: 'no longer shown',
  about: 'About these numbers',
};

/** The words of a report in a language. */
export const REPORT_WORDS: Readonly<Record<'de' | 'en', ReportWords>> = { de: DE, en: EN };
