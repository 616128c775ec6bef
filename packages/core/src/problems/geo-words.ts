import type { Sentences, ShownProblem } from './words.js';

type Words = Readonly<Record<string, (found: string, rest: string) => Sentences>>;

const DE: Words = {
  geojson: () => [
    'Die Datei ist kein GeoJSON mit Grenzen.',
    'Gebraucht wird eine „FeatureCollection“. Speichern Sie die Grenzen in QGIS mit „Exportieren › Objekte speichern als“ im Format GeoJSON.',
  ],
  degrees: (found) => [
    found === 'unknown'
      ? 'Die Koordinaten sind keine Längen- und Breitengrade.'
      : `Die Koordinaten stehen in ${found} und nicht in Längen- und Breitengraden.`,
    'Rechnen Sie die Grenzen in WGS 84 (EPSG:4326) um: in QGIS mit „Exportieren › Objekte speichern als“, KBS EPSG:4326, oder mit ogr2ogr -t_srs EPSG:4326 neu.geojson alt.geojson.',
  ],
  code: (_, key) => [
    `Das Gebiet hat keine Kennung${key === '' ? '' : ` in „${key}“`}.`,
    'Nennen Sie in datapackage.json unter "teilhabe:geo" bei "key" die Eigenschaft, in der die Kennung steht, oder tragen Sie sie im GeoJSON nach.',
  ],
  once: (found) => [
    `Die Kennung „${found}“ kommt zweimal vor.`,
    'Fassen Sie die Teile zu einem Gebiet zusammen (MultiPolygon), oder berichtigen Sie eine der Kennungen.',
  ],
  area: (found) => [
    `Das Gebiet „${found}“ hat keine geschlossene Grenze.`,
    'Gebraucht wird eine Fläche (Polygon oder MultiPolygon). In QGIS hilft „Geometrien reparieren“.',
  ],
  tile: (found) => [
    `Die Kachel „${found}“ hat keinen Platz.`,
    'Tragen Sie Spalte und Zeile als ganze Zahlen ab 0 ein, und jede Kennung einmal.',
  ],
  place: (found) => [
    `Auf demselben Platz liegen mehrere Kacheln: ${found}.`,
    'Geben Sie jeder Kachel eine eigene Verbindung von Spalte und Zeile.',
  ],
  all: (found) => [
    `Auf der Karte fehlen Gebiete, für die es Zahlen gibt: ${found}.`,
    'Ergänzen Sie sie, oder berichtigen Sie die Kennungen: Sie müssen in Karte und Tabelle dieselben sein.',
  ],
  known: (found) => [
    `Zu diesen Gebieten der Karte gibt es keine Zahlen: ${found}.`,
    'Sie werden als „kein Wert“ gezeichnet. Gibt es doch welche, dann sind die Kennungen verschieden geschrieben.',
  ],
  dimension: (found) => [
    `Kein Indikator hat die Aufgliederung „${found}“, zu der die Karte gehört.`,
    'Berichtigen Sie "dimension" unter "teilhabe:geo", oder ergänzen Sie die Aufgliederung in indicators.json.',
  ],
  single: (found) => [
    `Zu „${found}“ gibt es mehr als eine Karte derselben Art.`,
    'Lassen Sie in datapackage.json eine stehen.',
  ],
  small: (found) => [
    `Die Grenzen sind mit ${found} kB groß für eine Webseite.`,
    'Vereinfachen Sie die Linien, z. B. in QGIS mit „Vereinfachen“ oder auf mapshaper.org; 500 kB genügen.',
  ],
};

const EN: Words = {
  geojson: () => [
    'The file is no GeoJSON with boundaries.',
    'A "FeatureCollection" is needed. Save the boundaries in QGIS with "Export › Save Features As" as GeoJSON.',
  ],
  degrees: (found) => [
    found === 'unknown'
      ? 'The coordinates are not longitudes and latitudes.'
      : `The coordinates are in ${found} and not in degrees of longitude and latitude.`,
    'Convert the boundaries to WGS 84 (EPSG:4326): in QGIS with "Export › Save Features As", CRS EPSG:4326, or with ogr2ogr -t_srs EPSG:4326 new.geojson old.geojson.',
  ],
  code: (_, key) => [
    `The area has no code${key === '' ? '' : ` in "${key}"`}.`,
    'Name the property that holds the code as "key" under "teilhabe:geo" in datapackage.json, or add the code to the GeoJSON.',
  ],
  once: (found) => [
    `The code "${found}" occurs twice.`,
    'Join the parts to one area (MultiPolygon), or correct one of the codes.',
  ],
  area: (found) => [
    `The area "${found}" has no closed boundary.`,
    'An area is needed (Polygon or MultiPolygon). "Fix geometries" in QGIS helps.',
  ],
  tile: (found) => [
    `The tile "${found}" has no place.`,
    'Enter column and row as whole numbers from 0, and every code once.',
  ],
  place: (found) => [
    `Several tiles lie on the same place: ${found}.`,
    'Give every tile a combination of column and row of its own.',
  ],
  all: (found) => [
    `The map lacks areas for which there are numbers: ${found}.`,
    'Add them, or correct the codes: map and table need the same ones.',
  ],
  known: (found) => [
    `There are no numbers for these areas of the map: ${found}.`,
    'They are drawn as "no value". If there are numbers, the codes are written differently.',
  ],
  dimension: (found) => [
    `No indicator has the breakdown "${found}" that the map belongs to.`,
    'Correct "dimension" under "teilhabe:geo", or add the breakdown to indicators.json.',
  ],
  single: (found) => [`There is more than one map of the same kind for "${found}".`, 'Keep one in datapackage.json.'],
  small: (found) => [
    `The boundaries are large for a web page: ${found} kB.`,
    'Simplify the lines, e.g. in QGIS with "Simplify" or on mapshaper.org; 500 kB are enough.',
  ],
};

/** `geo-error`: `expected` names the rule, and after a space what it is about. */
export function geoSentences({ found, expected }: ShownProblem, language: 'de' | 'en'): Sentences {
  const [rule = '', ...rest] = expected.split(' ');
  return (language === 'de' ? DE : EN)[rule]!(found, rest.join(' '));
}
