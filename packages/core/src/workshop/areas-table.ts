import { catalogue } from '../catalogue/catalogue.js';
import type { ResourceDescriptor } from '../monitor/data-package.js';

/** The fields of action: every monitor has them, so that no clerk brings them along. */
export const OWN_TABLE = 'areas';

/** The fields of action as the catalogue describes them. */
export function areasTable(): ResourceDescriptor {
  return catalogue().tables.get(OWN_TABLE)!;
}
