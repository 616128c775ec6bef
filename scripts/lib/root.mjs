import { fileURLToPath } from 'node:url';

/** The repository's folder, with a separator at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The absolute path of a path inside the repository. */
export function inside(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
