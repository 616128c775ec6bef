import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);

/** A text file that comes with this package, as it is. */
export function shippedText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** A JSON file that comes with this package, such as `schemas/policy.schema.json`. Bundles have all of them inside. */
export function shippedJson(path: string): unknown {
  return JSON.parse(shippedText(path));
}

/** All JSON files of a folder that comes with this package, such as `catalogue/tables`, in the order of their names. */
export function shippedFolder(folder: string): readonly unknown[] {
  const names = readdirSync(new URL(`${folder}/`, ROOT)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => shippedJson(`${folder}/${name}`));
}
