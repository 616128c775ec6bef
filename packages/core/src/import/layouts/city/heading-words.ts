/** Headings of columns that hold keys although their cells may be numbers: `PLR-ID`, `raum_id`, `WohnviertelId`, `AGS`. */
const KEY =
  /(?:^|[\s_.-])(?:id|nr|nummer|code|key|schl(?:ü|ue)ssel|kennziffer|ags|ars|plz|lor|bfs|sort|order)\.?$|\p{Ll}(?:Id|ID|Nr|Code|schlüssel|nummer)$/u;

/** Headings of columns whose numbers name a group: nobody adds up ages, classes or quarters. */
const GROUP =
  /^(?:alter|altersjahr|age|jahrgang|jahrgangsstufe|klasse|klassenstufe|grade|geburtsjahr|baujahr|quartal|quarter|halbjahr|monat|month|kalenderwoche|kw|woche|week)$/i;

/** Whether a heading says that its column holds keys and no numbers. */
export function isKeyHeading(heading: string): boolean {
  const plain = heading.trim();
  return GROUP.test(plain) || KEY.test(plain) || KEY.test(plain.toLowerCase());
}

const MEASURE = /^(?:indikator|indicator|kennzahl|measure)$/i;
const UNIT = /^(?:einheit|ma(?:ß|ss)einheit|units?)$/i;
const FLAG = /^(?:status|flag|qualität|quality|comment_obs|obs_status|value_q|wert_q)$/i;
const GENERIC = /^(?:value|wert|werte|zahl|anzahl|count|number|obs_value|n|field\d+|)$/i;

/** Whether a heading says that its column names what is counted. */
export function isMeasureHeading(heading: string): boolean {
  return MEASURE.test(heading.trim());
}

/** Whether a heading says that its column holds units. */
export function isUnitHeading(heading: string): boolean {
  return UNIT.test(heading.trim());
}

/** Whether a heading says that its column holds marks about the numbers beside them. */
export function isFlagHeading(heading: string): boolean {
  return FLAG.test(heading.trim());
}

/** Whether a heading says only that there are numbers, and not what they count. */
export function isGenericHeading(heading: string): boolean {
  return GENERIC.test(heading.trim());
}

/** What a heading is about without the word for code or label: `raum_id` and `raum_name` → `raum`. */
export function stemOf(heading: string): string {
  const plain = heading
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase();
  return plain.replace(/[\s_.-]*(?:id|nr|code|key|schl(?:ü|ue)ssel|name|label|bezeichnung|text)$/, '');
}
