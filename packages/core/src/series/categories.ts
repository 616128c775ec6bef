import type { Dataset } from '../dataset/dataset.js';
import { categoriesOf, type Field } from '../dataset/schema.js';
import type { Breakdown } from '../indicator/definition.js';
import type { LabelledCategory } from './series.js';

/**
 * The categories that the schema lists, in its order; else those that occur (default in the columns of the datasets),
 * sorted, whatever the order of the rows.
 */
export function breakdownCategories(
  breakdown: Breakdown,
  datasets: readonly Dataset[],
  occurring = () => datasets.flatMap((dataset) => presentValues(dataset, breakdown.field)),
): readonly LabelledCategory[] {
  const fields = datasets.map((dataset) => dataset.columns.get(breakdown.field)!.field);
  const declared = fields.map(labelledCategories).find((categories) => categories.length > 0);
  if (declared) return declared;
  return [...new Set(occurring())].sort().map((code) => ({ code, labels: { de: code } }));
}

export function labelledCategories(field: Field): readonly LabelledCategory[] {
  return categoriesOf(field).map((category) => ({
    code: String(category.value),
    labels: category['teilhabe:labels'] ?? { de: category.label ?? String(category.value) },
  }));
}

/** The values of a column as texts, each once, without gaps. */
export function presentValues(dataset: Dataset, field: string): readonly string[] {
  return dataset.columns
    .get(field)!
    .values.filter((value) => value !== null)
    .map(String);
}
