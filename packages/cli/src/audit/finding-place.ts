import { categoryLabel } from '@teilhabe/charts';
import type { Finding } from '@teilhabe/core';
import type { Dataset } from '@teilhabe/core/publication';
import { AUDIT_WORDS } from './audit-words.js';

type Language = 'de' | 'en';

/** Where something was found, in words: `hr1~department, 2025, Kämmerei`, `…, Veränderung, gegenüber 2024`. */
export function findingPlace(finding: Finding, datasets: readonly Dataset[], language: Language): string {
  const words = AUDIT_WORDS[language];
  const { table, period, since, quantity } = finding;
  const parts = [table, period, categoryWords(finding, datasets, language), words.quantity[quantity] ?? quantity];
  const compared = since === undefined ? '' : words.since(since);
  return [...parts, compared].filter((part) => part !== '').join(', ');
}

/** The labels of the category, code by code: `×` crosses several breakdowns, `+` joins what is hidden together. */
function categoryWords({ table, category }: Finding, datasets: readonly Dataset[], language: Language): string {
  if (category === '') return AUDIT_WORDS[language].total;
  const dataset = datasets.find(({ extension: { teilhabe } }) => teilhabe && tableOf(teilhabe) === table);
  const breakdown = dataset?.extension.teilhabe?.breakdown ?? [];
  const label = (code: string, i: number) =>
    dataset ? categoryLabel(dataset, breakdown[i] ?? '', code, language) : code;
  const crossed = (codes: string) => codes.split(' × ').map(label).join(' × ');
  return category.split(' + ').map(crossed).join(' + ');
}

function tableOf({ id, breakdown }: { readonly id: string; readonly breakdown: readonly string[] }): string {
  return [id, ...breakdown].join('~');
}
