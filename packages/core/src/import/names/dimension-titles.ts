/** Variables that are known by their categories, and the words by which a table's title may name them. */
const VOCABULARY: readonly { readonly category: RegExp; readonly title: RegExp; readonly name: string }[] = [
  {
    category: /^(?:männlich|weiblich|divers|männer|frauen|jungen|mädchen|male|female|men|women)$/i,
    title: /geschlecht|\bsex\b|gender/i,
    name: 'Geschlecht',
  },
  {
    category: /^(?:deutsche?r?|ausländer(?:\/?-?innen)?|ausländisch|nicht-?deutsche?|germans?|foreign(?:ers?)?)\b/i,
    title: /national|staatsangehörig|citizenship/i,
    name: 'Nationalität',
  },
  { category: /jährige|\bjahre?\b|\byears?\b/i, title: /^alter|\bages?\b/i, name: 'Alter' },
  {
    category: /,? (?:landkreis|kreisfreie stadt|stadtkreis|kreis)$/i,
    title: /kreise|gemeinden|städte|länder|region/i,
    name: 'Region',
  },
];

const TOTAL = /^(?:insgesamt|gesamt|zusammen|total|summe|)$/i;

/** Words in a table's title that are no variable of its own in the rows or headings. */
const TIME = /^(?:jahre?|stichtag|monate?|quartale?|semester|zeit|years?|months?|reference date)$/i;

/** Categories of one variable, with its name where the file says it. */
export interface UnnamedDimension {
  readonly categories: readonly string[];
  readonly title?: string;
  /** Whether its categories are keys of regions. */
  readonly region?: boolean;
}

/**
 * A title for each dimension: what the file says, else the word of the table's title (`Gestorbene: Deutschland, Jahre,
 * Nationalität, Geschlecht`) that fits the categories, else the words that are left, in their order, else `Merkmal 1` …
 */
export function dimensionTitles(dimensions: readonly UnnamedDimension[], tableTitle: string): readonly string[] {
  const words = variablesIn(tableTitle);
  const taken = new Set<string>();
  const take = (word: string | undefined) => {
    if (word !== undefined) taken.add(word);
    return word;
  };
  const known = dimensions.map((dimension) => {
    if (dimension.title !== undefined && dimension.title !== '') return take(dimension.title);
    const entry = dimension.region === true ? VOCABULARY.at(-1) : entryFor(dimension.categories);
    return entry && take(words.find((word) => !taken.has(word) && entry.title.test(word)) ?? entry.name);
  });
  return known.map((title, i) => {
    if (title !== undefined) return title;
    return take(words.find((word) => !taken.has(word))) ?? `Merkmal ${i + 1}`;
  });
}

/** Whether texts are categories of a variable that is known by them, or totals: men and women, Germans, `Insgesamt`. */
export function isCategories(texts: readonly string[]): boolean {
  return texts.every((text) => TOTAL.test(text.trim())) || entryFor(texts) !== undefined;
}

/** Whether a word is the name of the variable to which known categories belong. */
export function namesCategories(word: string, categories: readonly string[]): boolean {
  return entryFor(categories)?.title.test(word.trim()) === true;
}

function entryFor(categories: readonly string[]) {
  const parts = categories.filter((category) => !TOTAL.test(category.trim()));
  return VOCABULARY.find(({ category }) => parts.length > 0 && parts.every((part) => category.test(part.trim())));
}

/** The variables that a title of GENESIS lists behind its colon; the country and the time are none of the table's own. */
function variablesIn(title: string): readonly string[] {
  const colon = title.indexOf(':');
  if (colon < 0) return [];
  const words = title.slice(colon + 1).split(/[,;]/);
  return words.map((word) => word.trim()).filter((word) => word !== '' && !TIME.test(word) && word !== 'Deutschland');
}
