import type { Column, Dataset } from '../dataset/dataset.js';

/** The named dataset; throws when the definition was not checked against the data package. */
export function datasetOf(datasets: ReadonlyMap<string, Dataset>, resource: string): Dataset {
  const dataset = datasets.get(resource);
  if (dataset?.stored) throw new Error(`the rows of "${resource}" are not in memory; count them with their engine`);
  if (dataset) return dataset;
  const known = [...datasets.keys()].join(', ');
  throw new Error(`unknown resource: "${resource}"; expected ${known}; check the definition with validate() first`);
}

/** The named column; throws when the definition was not checked against the schema. */
export function columnOf(dataset: Dataset, field: string): Column {
  const column = dataset.columns.get(field);
  if (column) return column;
  const fields = [...dataset.columns.keys()].join(', ');
  throw new Error(`unknown field: "${field}"; the dataset has ${fields}; check the definition with validate() first`);
}
