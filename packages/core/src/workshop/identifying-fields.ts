import { catalogue } from '../catalogue/catalogue.js';
import { primaryKeyOf } from '../dataset/schema.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';
import { groupingFields } from '../monitor/named-fields.js';

/**
 * The fields of a table's primary key that a file cannot do without: those by which nothing is broken down. Of a table
 * of counts every dimension is in the key, and a town may have counted by fewer.
 */
export function identifyingFields({ name, schema }: ResourceDescriptor): ReadonlySet<string> {
  const grouping = catalogue().indicators.flatMap((indicator) =>
    groupingFields(indicator).filter(({ resource, path }) => resource === name && path[0] === 'breakdowns'),
  );
  const dimensions = new Set(grouping.map(({ field }) => field));
  return new Set(primaryKeyOf(schema).filter((field) => !dimensions.has(field)));
}
