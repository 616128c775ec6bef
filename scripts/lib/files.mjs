import { readdirSync } from 'node:fs';
import { inside } from './root.mjs';

/** Every file below a folder of the repository, as paths with `/`, in a fixed order; none when there is no such folder. */
export function filesBelow(folder) {
  return entries(folder)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

/** The names of the folders directly in a folder of the repository. */
export function foldersIn(folder) {
  return entries(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function entries(folder) {
  try {
    return readdirSync(inside(folder), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
