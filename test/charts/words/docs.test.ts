import { finding, plainLanguage } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { en } from '@teilhabe/charts/messages/en';
import { SENTENCES } from '@teilhabe/core/publication';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { sentencesFileProblems } from '../../../packages/core/src/monitor/check-sentences.js';
import type { SentencesFile } from '../../../packages/core/src/indicator/sentence-texts.js';
import { sentenceArguments } from '../../../packages/core/src/publish/sentence-arguments.js';
import { publishedTotal } from './totals.js';

const PAGE = readFileSync('docs/sentences.md', 'utf8');

/** What stands between `<!-- name: … -->` and `<!-- /name -->`. */
function block(name: string): string {
  return new RegExp(`<!-- ${name}:[^\\n]* -->\\n(.*?)<!-- /${name} -->`, 's').exec(PAGE)?.[1]?.trim() ?? '';
}

const EXAMPLE = publishedTotal(
  {
    2021: 'C',
    2023: { ...interval(19.355, 16.435, 22.652, 9.677, 59.677), count: 60, base: 310, frame: 620, ...answers(320, 10) },
    2025: { ...interval(24, 21.514, 26.676, 15, 52.5), count: 96, base: 400, frame: 640, ...answers(410, 10) },
  },
  { targets: [{ period: '2030', value: 27, label: { de: 'Ziel' } }] },
);

function interval(value: number, lower: number, upper: number, boundLower: number, boundUpper: number) {
  return { value, lower, upper, boundLower, boundUpper };
}

function answers(responses: number, nonresponse: number) {
  return { responses, nonresponse };
}

it('finding(…) gives the examples of docs/sentences.md', () => {
  const languages = { Deutsch: de, 'Leichte Sprache': plainLanguage(de), Englisch: en };
  const said = Object.entries(languages).flatMap(([name, language]) => [
    `**${name}, kurz:** ${finding(EXAMPLE, language)}`,
    `**${name}, ausführlich:** ${finding(EXAMPLE, language, { detail: 'full' })}`,
  ]);
  expect(block('examples')).toBe(said.map((text) => text.replaceAll('\u00a0', ' ')).join('\n\n'));
});

it('sentenceArguments(role) are those that docs/sentences.md lists', () => {
  const lines = SENTENCES.map((role) => {
    const own = sentenceArguments(role, role === 'finding' ? 'count' : undefined).filter(
      (name) => name !== 'label' && name !== 'period',
    );
    const further = role === 'finding' ? ', und jede Zahl, die zur Messart veröffentlicht wird' : '';
    return `- \`${role}\`: ${own.map((name) => `\`{${name}}\``).join(', ')}${further}`;
  });
  expect(block('arguments')).toBe(lines.join('\n'));
});

it('the sentences.json of docs/sentences.md is valid', () => {
  const [, text = ''] = /```json\n(.*?)```/s.exec(PAGE) ?? [];
  const file = JSON.parse(text) as SentencesFile;
  expect(schemaProblems(file, 'sentences', 'sentences.json')).toEqual([]);
  expect(sentencesFileProblems(file, 'sentences.json')).toEqual([]);
});
