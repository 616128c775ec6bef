import type { Dataset, Texts } from '../publication.js';
import { descriptionOf } from './dcat-dataset.js';
import type { DescribedIndicator, PublicationDescription } from './publication-description.js';
import { yamlText } from './yaml-text.js';

/** The word for a category in every language, by group (Open SDG's file) and key. */
export function translationKey(dimension: string, code: string): string {
  return `${dimension}.${code}`;
}

/** The words of Open SDG's data files by language: `translations/de/data.yml` the headings, one file a breakdown its categories. */
export function openSdgTranslations({ about, indicators }: PublicationDescription): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const language of about.languages) {
    for (const [group, words] of groupsOf(indicators, language))
      files.set(`open-sdg/translations/${language}/${group}.yml`, yamlText(Object.fromEntries(words)));
  }
  return files;
}

type Groups = Map<string, Map<string, string>>;

function groupsOf(indicators: readonly DescribedIndicator[], language: string): Groups {
  const groups: Groups = new Map([
    ['data', new Map<string, string>()],
    ['indicators', new Map<string, string>()],
  ]);
  for (const indicator of indicators) {
    groups.get('indicators')!.set(`${indicator.id}-name`, textIn(indicator.title, language));
    groups.get('indicators')!.set(`${indicator.id}-definition`, textIn(descriptionOf(indicator), language));
    for (const { dataset } of indicator.tables) addCategories(groups, dataset, language);
  }
  return groups;
}

/** The first dataset that has a category says its word. */
function addCategories(groups: Groups, dataset: Dataset, language: string): void {
  const translated = dataset.extension.teilhabe?.labels[language]?.dimension;
  for (const id of dataset.id.filter((dimension) => dimension !== 'measure')) {
    const { label, category } = dataset.dimension[id]!;
    const words = groups.get(id) ?? new Map<string, string>();
    groups.set(id, words);
    if (!groups.get('data')!.has(id)) groups.get('data')!.set(id, translated?.[id]?.label ?? label);
    for (const code of category.index) {
      if (!words.has(code)) words.set(code, translated?.[id]?.category[code] ?? category.label[code] ?? code);
    }
  }
}

function textIn(texts: Texts, language: string): string {
  return texts[language] ?? Object.values(texts)[0] ?? '';
}
