import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../packages/cli/src/commands/commands.js';
import { teilhabe } from './command.js';

const PAGES = new URL('../../docs/commands/', import.meta.url);
const NAMES = COMMANDS.map(({ name }) => name);
const SECTIONS = ['Synopsis', 'Description', 'Options', 'Examples', 'Exit status', 'Files', 'Environment'];

describe('docs/commands', () => {
  it('docs/commands has a page for every command, and no other', () => {
    expect(readdirSync(PAGES).sort()).toEqual(NAMES.map((name) => `${name}.md`).sort());
  });

  it.each(NAMES)('teilhabe %s --help and its page explain the same options', (name) => {
    const page = readFileSync(new URL(`${name}.md`, PAGES), 'utf8');
    const help = teilhabe(name, '--help', '--lang', 'en').stdout;
    const inPage = [...page.matchAll(/^- `(--[^`]+)`/gm)].map(([, option]) => option);
    const inHelp = [...help.matchAll(/^ {2}(--[a-z-]+(?: [^ \n]+)?)/gm)].map(([, option]) => option);
    expect(inHelp).toContain('--help');
    expect(inPage).toEqual(inHelp);
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(SECTIONS);
    expect(page).toContain(`\`\`\`text\n${help.split('\n')[0]!}\n\`\`\``);
  });

  it.each(NAMES)(
    'teilhabe %s --help explains in German the options that it explains in English, in the same order',
    (name) => {
      const explained = (language: string) =>
        [...teilhabe(name, '--help', '--lang', language).stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(
          ([, option]) => option,
        );
      expect(explained('de')).toEqual(explained('en'));
      expect(teilhabe(name, '--help').stdout).toBe(teilhabe(name, '--help', '--lang', 'de').stdout);
    },
  );

  it.each(NAMES)('docs/commands/%s.md: its examples name only options that the command has', (name) => {
    const page = readFileSync(new URL(`${name}.md`, PAGES), 'utf8');
    const help = teilhabe(name, '--help', '--lang', 'en').stdout;
    const examples = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThan(0);
    for (const [option] of examples.join('').matchAll(/--[a-z-]+/g)) expect(help).toContain(`  ${option}`);
    for (const example of examples) expect(example).toContain(`teilhabe ${name}`);
  });
});
