import type { GuardedTable } from '../identifiers/identifier-problems.js';
import type { ResourceDescriptor } from './data-package.js';

/** What is known of a table of the monitor, for the search for columns by which single people can be told. */
export function guardedTable(resource: ResourceDescriptor, edition: string | null): GuardedTable {
  return { rows: rowsOf(resource), fields: resource.schema.fields, edition };
}

/** Whether rows are single persons, may be, or are something else. */
function rowsOf(resource: ResourceDescriptor): GuardedTable['rows'] {
  const open =
    resource['teilhabe:record'] !== undefined ||
    resource['teilhabe:geo'] !== undefined ||
    resource['teilhabe:published'] !== undefined ||
    resource['teilhabe:about'] === 'things';
  if (open) return 'open';
  return resource['teilhabe:personal'] === true ? 'persons' : 'people';
}
