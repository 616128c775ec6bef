import { having, total, type Row, type Rows } from './musterstadt-rows.js';
import type { Recount } from './project-recount.js';

const percent = (count: number, base: number) => (100 * count) / base;
const market = (rows: Rows) => rows('labour-market');
const foreign = (rows: readonly Row[]) => having(rows, 'Staatsangehörigkeit', 'Ausländer');
const german = (rows: readonly Row[]) => having(rows, 'Staatsangehörigkeit', 'Deutsche');

/** A share of two columns of the labour market table. */
const ofMarket =
  (count: string, base: string): Recount =>
  (rows) =>
    percent(total(market(rows), count), total(market(rows), base));

const ofMicrocensus =
  (count: string, base: string): Recount =>
  (rows) =>
    percent(total(rows('labour-microcensus'), count), total(rows('labour-microcensus'), base));

const unemployment = (rows: readonly Row[]) =>
  percent(total(rows, 'Arbeitslose'), total(rows, 'Abhängige zivile Erwerbspersonen'));

const qualified = (rows: Rows, ...cells: readonly string[]) =>
  total(having(rows('labour-qualifications'), 'Berufsabschluss', ...cells), 'Beschäftigte');
const procedures = (rows: Rows, ...cells: readonly string[]) =>
  total(having(rows('recognition-procedures'), 'Ergebnis', ...cells), 'Verfahren');

const POPULATION = 'Bevölkerung 15 bis unter 65';
const KNOWN = ['ohne Abschluss', 'anerkannter Abschluss', 'akademischer Abschluss'];
const RECOGNISED = ['volle Gleichwertigkeit', 'teilweise'];

/** Every labour market indicator of the catalogue, recounted from the cells of the CSV files. */
export const LABOUR_RECOUNTS: Readonly<Record<string, Recount>> = {
  am1a: ofMarket('SvB', POPULATION),
  am1b: ofMarket('SvB und geringfügig Beschäftigte', POPULATION),
  am2: ofMarket('Arbeitslose', 'Alle zivilen Erwerbspersonen'),
  am3a: (rows) => unemployment(market(rows)),
  am3b: (rows) => unemployment(foreign(market(rows))),
  am3c: (rows) => unemployment(german(market(rows))),
  am4: ofMarket('Arbeitslose', POPULATION),
  am5: (rows) => unemployment(foreign(market(rows))) / unemployment(german(market(rows))),
  am6: ofMicrocensus('Erwerbslose', 'Erwerbspersonen'),
  am7a: ofMicrocensus('Erwerbspersonen', 'Bevölkerung'),
  am7b: ofMicrocensus('Erwerbstätige', 'Bevölkerung'),
  am8a: ofMarket('Auszubildende', 'SvB'),
  am8b: ofMarket('Auszubildende', 'Bevölkerung 18 bis unter 21'),
  am9: (rows) =>
    percent(total(rows('training-market'), 'versorgte Bewerber'), total(rows('training-market'), 'gemeldete Bewerber')),
  am10a: (rows) => percent(qualified(rows, 'ohne Abschluss'), qualified(rows, ...KNOWN)),
  am10b: (rows) =>
    percent(qualified(rows, 'Ausbildung unbekannt'), total(rows('labour-qualifications'), 'Beschäftigte')),
  am11: ofMicrocensus('Akademisch Qualifizierte in ISCO 4 bis 9', 'Erwerbstätige mit akademischem Abschluss'),
  am12a: ofMarket('Leistungsberechtigte SGB II', 'Bevölkerung unter 65'),
  am12b: (rows) => percent(procedures(rows, ...RECOGNISED), procedures(rows, ...RECOGNISED, 'Auflage', 'abgelehnt')),
};
