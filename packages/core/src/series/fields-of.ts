import type { Dataset } from '../dataset/dataset.js';
import { categoriesOf } from '../dataset/schema.js';
import type { Fields } from '../measures/measure-kind.js';
import { scaleOf } from './scale.js';

const ANY_NUMBER = { minimum: -Infinity, maximum: Infinity };

/** What the tables' schemas say about fields; nothing about fields that are not there. */
export function fieldsOf(datasets: ReadonlyMap<string, Dataset>): Fields {
  const fieldOf = ({ resource, field }: { readonly resource: string; readonly field: string }) =>
    datasets.get(resource)?.columns.get(field)?.field;
  return {
    categories: (of) => {
      const field = fieldOf(of);
      return field === undefined ? [] : categoriesOf(field).map(({ value }) => String(value));
    },
    scale: (of) => {
      const field = fieldOf(of);
      return field === undefined ? ANY_NUMBER : scaleOf(field);
    },
  };
}
