/** Small tables in the layouts of offices, made for these tests. */

/** As Landesdatenbank NRW writes them, CRLF and Latin-1: three header rows, `0` and `-` with different meanings. */
export const LAND_USE = [
  'GENESIS-Tabelle: Temporär',
  'Bodenfläche nach Art der Nutzung: Gemeinden, Stichtag;;;;;',
  'Flächenerhebung nach Art der tatsächlichen Nutzung;;;;;',
  ';;Stichtag;Stichtag;Stichtag;Stichtag',
  ';;31.12.2014;31.12.2014;31.12.2015;31.12.2015',
  ';;Gebäudefläche;Moor;Gebäudefläche;Moor',
  '05111000;Düsseldorf, krfr. Stadt;723722;-;14526;0',
  '05112000;Duisburg, krfr. Stadt;693638;0;14660;-',
  '05113000;Aachen (bis 20.10.2009), krfr. Stadt;-;-;-;-',
  '__________',
  '© Information und Technik Nordrhein-Westfalen, 2016',
  'Stand: 22.03.2016 / 10:11:12',
].join('\r\n');

/** The same layout with what is counted and the unit in rows of their own. */
export const UNITS_BELOW = [
  'GENESIS-Tabelle: 33111-01i',
  'Bodenfläche: Gemeinden',
  ';;Bodenfläche;Bodenfläche',
  ';;Siedlung;Verkehr',
  ';;ha;ha',
  '05111000;Düsseldorf;1234;0,5',
  '__________',
  '© Landesdatenbank NRW, IT.NRW',
].join('\n');

/** GENESIS with months beside years, one header row, and a month that is still to come. */
export const MONTHS = [
  'GENESIS-Tabelle: 12411-0099',
  'Bevölkerung: Jahre, Monate, Geschlecht;;;',
  'Fortschreibung;;;',
  'Bevölkerungsstand (1000);;;',
  ';;männlich;weiblich',
  '2021;Dezember;41,0;42,2',
  '2022;Januar;...;/',
  '__________',
  'Vorläufige Werte.',
].join('\n');

/** The flat file of older editions, German. */
export const OLD_FLAT = [
  'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;BEVSTD__Bevoelkerungsstand__Anzahl;FLC006__Gebietsflaeche__qkm',
  '12411;Fortschreibung;STAG;Stichtag;31.12.2015;KREISE;Kreise;06532;Lahn-Dill-Kreis;250784;1066,300',
  '12411;Fortschreibung;STAG;Stichtag;31.12.2016;KREISE;Kreise;06532;Lahn-Dill-Kreis;253373;1066,301',
].join('\n');

/** The Bundesagentur für Arbeit with a text glued to a name, and with shares. */
export const EMPLOYED = [
  '"Region";"Wetzlar";"Regionsschlüssel:";"06532023"',
  '"Gebietsstand";"April 2025"',
  '"Berichtsjahr";"2024"',
  '"Datenstand";"April 2025"',
  '"Indikator";"Beschäftigte"',
  '"StaatsangehörigkeitEs werden Daten nur zu einigen angezeigt.";"Ausländer"',
  '""',
  '"Merkmal ";"Beschäftigte ";"Anteil an Insgesamt in % "',
  '"Ohne Abschluss";"1.583";"25"',
  '"Keine Angabe";"*";"0"',
  '""',
  '"Exportdatum: ";"21.05.2025";"16:54:26"',
  '"© Statistik der Bundesagentur für Arbeit"',
  '"Daten und Tabellen dürfen uneingeschränkt verwendet werden."',
].join('\n');

/** A city's own table: two measures, one with the period in its heading. */
export const DISTRICTS = [
  'Stadtteil-ID;Stadtteil;Einwohner 31.12.2023;Ausländeranteil in %;Veränderung seit 2005 in Prozentpunkten',
  '01;Altstadt;1 675;12,5;-  2,3',
  '02;Dalheim;- ;.;+0,4',
  '03;Büblingshausen;12 301;9,0;1,0',
].join('\n');
