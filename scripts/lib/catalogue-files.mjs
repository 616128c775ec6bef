import { readFileSync, writeFileSync } from 'node:fs';
import { inside } from './root.mjs';

/** Where the catalogue of a language lies. */
export function catalogueFile(tag) {
  return inside(`packages/charts/src/messages/${tag}.json`);
}

/** The texts of a catalogue by key. */
export function readTexts(tag) {
  return JSON.parse(readFileSync(catalogueFile(tag), 'utf8'));
}

/** Writes a catalogue, its keys in alphabetical order. */
export function writeTexts(tag, texts) {
  const sorted = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(catalogueFile(tag), `${JSON.stringify(sorted, null, 2)}\n`);
}
