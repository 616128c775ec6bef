/**
 * Compiles the message catalogues of charts: packages/charts/src/messages/<tag>.json (ICU MessageFormat, for
 * translators) becomes src/messages/compiled/<tag>/<group>.ts (syntax trees, so that no page carries a parser; groups, so
 * that a page loads only what it says), <tag>.ts with all groups, and load-<group>.ts for pages.
 * German is the reference: every other language must have its keys and, key by key, its arguments. The plain form of a
 * language, de-simple.json, holds only what it says in other words; the rest is that of its language.
 * Every catalogue names in `@reviewedBy` who checked it; '' for a translation that nobody has checked.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { groupOf, SHARED } from './lib/message-groups.mjs';

const REFERENCE = 'de';
const PLAIN = '-simple';
const REVIEWED_BY = '@reviewedBy';
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
  for (const [tag, catalogue] of catalogues) if (tag !== REFERENCE) compare(tag, catalogue, catalogues, problems);
  if (problems.length > 0) throw new Error(`the message catalogues do not fit:\n  ${problems.join('\n  ')}`);
  write(folder, catalogues);
  return tags;
}

/** One catalogue: its `texts`, the `messages` they stand for as `Map(key → tree)`, and who checked them. */
function readCatalogue(folder, tag, problems) {
  const { [REVIEWED_BY]: reviewedBy, ...texts } = JSON.parse(readFileSync(`${folder}/${tag}.json`, 'utf8'));
  if (typeof reviewedBy !== 'string')
    problems.push(`${tag}.json lacks "${REVIEWED_BY}": the name of who checked it, or "" when nobody has`);
  const messages = new Map();
  for (const [key, text] of Object.entries(texts)) {
    try {
      messages.set(key, parse(text, { ignoreTag: true, captureLocation: false }).map(slim));
    } catch (error) {
      problems.push(`${tag}.json: "${key}": ${error.message}`);
    }
  }
  return { texts, messages, reviewedBy };
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

function compare(tag, { texts, messages }, catalogues, problems) {
  const reference = catalogues.get(REFERENCE);
  const plain = tag.endsWith(PLAIN);
  if (plain && !catalogues.has(baseOf(tag)))
    problems.push(`${tag}.json is the plain form of ${baseOf(tag)}.json, which is missing`);
  const lacking = plain ? [] : Object.keys(reference.texts).filter((key) => !Object.hasOwn(texts, key));
  if (lacking.length > 0) problems.push(lackingText(tag, lacking, reference.texts));
  for (const [key, message] of messages) {
    const german = reference.messages.get(key);
    if (german) compareArguments(`${tag}.json: "${key}"`, argumentsOf(message), argumentsOf(german), plain, problems);
    else if (!Object.hasOwn(reference.texts, key)) problems.push(`${tag}.json: "${key}" is not in ${REFERENCE}.json`);
  }
}

/** Names the keys that are missing, each with the German text that is to be translated. */
function lackingText(tag, keys, texts) {
  const count = keys.length === 1 ? '1 key' : `${keys.length} keys`;
  const lines = keys.map((key) => `\n    "${key}": ${JSON.stringify(texts[key])}`);
  return `${tag}.json lacks ${count} of ${REFERENCE}.json; translate into ${tag} and add in alphabetical order:${lines.join('')}`;
}

/** Plain words may leave out what an ordinary sentence mentions; every other text mentions the same. */
function compareArguments(place, found, expected, plain, problems) {
  const fits = plain ? found.every((name) => expected.includes(name)) : found.join() === expected.join();
  const list = (names) => names.join(', ') || 'none';
  if (!fits) problems.push(`${place} has the arguments ${list(found)}; ${REFERENCE}.json has ${list(expected)}`);
}

function baseOf(tag) {
  return tag.slice(0, -PLAIN.length);
}

/** The arguments of a message with their kinds, in alphabetical order: base, count:plural. */
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
  return [...names].sort();
}

function write(folder, catalogues) {
  const keys = [...catalogues.get(REFERENCE).messages.keys()].sort();
  const modules = new Map([
    [
      'message-key.ts',
      `/** The keys of the messages that charts and elements say. */\nexport type MessageKey =\n${keys.map((key) => `  | '${key}'`).join('\n')};\n`,
    ],
    ...[...catalogues].flatMap(([tag, catalogue]) => languageModules(tag, catalogue)),
    ...loaders(catalogues),
  ]);
  const out = `${folder}/compiled`;
  mkdirSync(out, { recursive: true });
  for (const path of readdirSync(out, { recursive: true })) {
    if (path.endsWith('.ts') && !modules.has(path.replaceAll('\\', '/'))) rmSync(`${out}/${path}`);
  }
  const note = '// Made by scripts/compile-messages.mjs; edit the catalogue beside this folder instead.\n';
  for (const [path, text] of modules) {
    mkdirSync(dirname(`${out}/${path}`), { recursive: true });
    writeFileSync(`${out}/${path}`, note + text);
  }
}

/** One module for each group of a language's words, the shared one with what else is to be known of it, and one for all. */
function languageModules(tag, { messages, reviewedBy }) {
  const groups = byGroup(messages);
  const direction = RIGHT_TO_LEFT.has(tag.split('-')[0]) ? 'rtl' : 'ltr';
  const about = `export const about = { tag: '${tag}', direction: '${direction}', reviewedBy: ${JSON.stringify(reviewedBy)} } as const;\n`;
  const parts = [...groups].map(([group, own]) => [
    `${tag}/${group}.ts`,
    `import type { Words } from '../../../words/language.js';

${group === SHARED ? `${about}\n` : ''}export const words = {
${messageLines(own)}
} satisfies Words;
`,
  ]);
  const imports = [...groups.keys()].map((group) =>
    group === SHARED
      ? `import { about, words as ${SHARED} } from './${tag}/${SHARED}.js';`
      : `import { words as ${nameOf(group)} } from './${tag}/${group}.js';`,
  );
  const all = `{ ${[...groups.keys()].map((group) => `...${nameOf(group)}`).join(', ')} }`;
  const whole = tag.endsWith(PLAIN) ? plainModule(tag, all) : languageModule(tag, all);
  return [...parts, [`${tag}.ts`, `${whole.imports}\n${imports.join('\n')}\n\n${whole.text}`]];
}

function languageModule(tag, messages) {
  return {
    imports: "import type { Language } from '../../words/language.js';",
    text: `/** All words of charts and elements in this language. */
export const ${nameOf(tag)}: Language = { ...about, messages: ${messages} };
`,
  };
}

function plainModule(tag, messages) {
  const base = baseOf(tag);
  return {
    imports: `import { plainLanguage } from '../../words/language.js';\nimport { ${nameOf(base)} } from './${base}.js';`,
    text: `/** All words of charts and elements in the plain form of this language. */
export const ${nameOf(tag)} = plainLanguage(${nameOf(base)}, {
  reviewedBy: about.reviewedBy,
  messages: ${messages},
});
`,
  };
}

/** For each group a module that loads its words in one language; in a plain form those that it says otherwise. */
function loaders(catalogues) {
  const tags = new Map([[SHARED, []]]);
  for (const [tag, { messages }] of catalogues) {
    for (const group of byGroup(messages).keys()) tags.set(group, [...(tags.get(group) ?? []), tag]);
  }
  return [...tags].map(([group, own]) => [
    `load-${group}.ts`,
    `import type { LoadWords } from '../../words/language.js';

/** Loads the words of the group "${group}". */
export const ${nameOf(`load-${group}`)}: LoadWords = {
${own.map((tag) => `  '${tag}': () => import('./${tag}/${group}.js'),`).join('\n')}
};
`,
  ]);
}

/** The messages of a catalogue by group; the shared group also where it has none. */
function byGroup(messages) {
  const groups = new Map([[SHARED, new Map()]]);
  for (const [key, message] of messages) {
    const group = groupOf(key);
    groups.set(group, (groups.get(group) ?? new Map()).set(key, message));
  }
  return groups;
}

function messageLines(messages) {
  return [...messages].map(([key, message]) => `  '${key}': ${JSON.stringify(message)},`).join('\n');
}

/** The name of a language or a group in code: deSimple. */
function nameOf(tag) {
  return tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(`messages compiled: ${compileMessages().join(', ')}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
