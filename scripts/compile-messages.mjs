/**
 * Compiles the message catalogues of charts: packages/charts/src/messages/<tag>.json (ICU MessageFormat, for
 * translators) becomes src/messages/compiled/<tag>.ts (syntax trees, so that no page carries a parser).
 * German is the reference: every other catalogue must have its keys and, key by key, its arguments.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';

const REFERENCE = 'de';
const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ku-Arab', 'ps', 'sd', 'ug', 'ur', 'yi']);
const CATALOGUES = fileURLToPath(new URL('../packages/charts/src/messages/', import.meta.url));

/** Compiles every catalogue of `folder`; throws one error that lists all that is wrong, and then writes nothing. */
export function compileMessages(folder = CATALOGUES) {
  const tags = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
  const problems = [];
  const catalogues = new Map(tags.map((tag) => [tag, readCatalogue(folder, tag, problems)]));
  const reference = catalogues.get(REFERENCE);
  if (!reference) throw new Error(`missing ${REFERENCE}.json in ${folder}; it is the reference of all catalogues`);
  for (const [tag, catalogue] of catalogues) if (tag !== REFERENCE) compare(tag, catalogue, reference, problems);
  if (problems.length > 0) throw new Error(`the message catalogues do not fit:\n  ${problems.join('\n  ')}`);
  write(folder, catalogues, [...reference.keys()].sort());
  return tags;
}

/** The messages of one language as `Map(key → tree)`. */
function readCatalogue(folder, tag, problems) {
  const texts = JSON.parse(readFileSync(`${folder}/${tag}.json`, 'utf8'));
  const catalogue = new Map();
  for (const [key, text] of Object.entries(texts)) {
    try {
      catalogue.set(key, parse(text, { ignoreTag: true, captureLocation: false }).map(slim));
    } catch (error) {
      problems.push(`${tag}.json: "${key}": ${error.message}`);
    }
  }
  return catalogue;
}

/** Only what the interpreter in words/format-message.ts reads. */
function slim(node) {
  const { type, value, offset } = node;
  if (type === 0 || type === 1 || type === 2) return { type, value };
  if (type === 7) return { type };
  const options = () =>
    Object.fromEntries(Object.entries(node.options).map(([name, option]) => [name, { value: option.value.map(slim) }]));
  if (type === 5) return { type, value, options: options() };
  if (type === 6 && node.pluralType === 'cardinal') return { type, value, options: options(), offset };
  throw new Error(
    'only arguments, {x, number}, {x, select} and {x, plural} are known; format dates before saying them',
  );
}

function compare(tag, catalogue, reference, problems) {
  for (const [key, message] of reference) {
    const other = catalogue.get(key);
    if (!other) {
      problems.push(`${tag}.json lacks "${key}"`);
      continue;
    }
    const expected = argumentsOf(message);
    const found = argumentsOf(other);
    if (expected !== found)
      problems.push(
        `${tag}.json: "${key}" has the arguments ${found || 'none'}; ${REFERENCE}.json has ${expected || 'none'}`,
      );
  }
  for (const key of catalogue.keys())
    if (!reference.has(key)) problems.push(`${tag}.json: "${key}" is not in ${REFERENCE}.json`);
}

/** The arguments of a message with their kinds, in alphabetical order: "base, count:plural". */
function argumentsOf(message) {
  const kinds = { 1: '', 2: ':number', 5: ':select', 6: ':plural' };
  const names = new Set();
  const walk = (nodes) => {
    for (const node of nodes) {
      if (node.type in kinds) names.add(`${node.value}${kinds[node.type]}`);
      for (const option of Object.values(node.options ?? {})) walk(option.value);
    }
  };
  walk(message);
  return [...names].sort().join(', ');
}

function write(folder, catalogues, keys) {
  const out = `${folder}/compiled`;
  mkdirSync(out, { recursive: true });
  const wanted = new Set(['message-key.ts', ...[...catalogues.keys()].map((tag) => `${tag}.ts`)]);
  for (const name of readdirSync(out)) if (!wanted.has(name)) rmSync(`${out}/${name}`);
  const note = '// Made by scripts/compile-messages.mjs; edit the catalogue beside this folder instead.\n';
  writeFileSync(
    `${out}/message-key.ts`,
    `${note}export type MessageKey =\n${keys.map((key) => `  | '${key}'`).join('\n')};\n`,
  );
  for (const [tag, catalogue] of catalogues) writeFileSync(`${out}/${tag}.ts`, note + languageModule(tag, catalogue));
}

function languageModule(tag, catalogue) {
  const direction = RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr';
  const messages = [...catalogue].map(([key, message]) => `    '${key}': ${JSON.stringify(message)},`).join('\n');
  return `import type { Language } from '../../words/language.js';

/** The words of charts and elements in this language. */
export const ${tag.replaceAll('-', '')}: Language = {
  tag: '${tag}',
  direction: '${direction}',
  messages: {
${messages}
  },
};
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(`messages compiled: ${compileMessages().join(', ')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
