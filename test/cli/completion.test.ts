import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completionTree } from '../../packages/cli/src/completion/completion-tree.js';
import { SHELLS } from '../../packages/cli/src/completion/completion-scripts.js';
import { teilhabe } from './command.js';

const commands = await completionTree('de');
const overview = teilhabe('--help').stdout;

/** What a real bash offers after these words, the last of which is being typed. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `${teilhabe('completion', 'bash').stdout}
COMP_WORDS=(teilhabe ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_teilhabe
printf '%s\\n' "\${COMPREPLY[@]}"
complete -p teilhabe >&2`;
  const printed = execFileSync('bash', ['--norc', '--noprofile', '-euc', script], { encoding: 'utf8', stdio: 'pipe' });
  return printed.split('\n').filter((line) => line !== '');
}

describe('teilhabe completion', () => {
  it('completionTree(de) knows every command of the overview, and every option of their helps', () => {
    expect(commands.map(({ name }) => name).sort()).toEqual(
      [...overview.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name).sort(),
    );
    for (const { name, options } of commands) {
      const help = teilhabe(name, '--help').stdout;
      const told = [...help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, option]) => option);
      expect([name, options.map((option) => option.name).sort()]).toEqual([name, told.sort()]);
    }
  });

  it.each(SHELLS)('teilhabe completion %s names every command and every option', (shell) => {
    const { status, stdout } = teilhabe('completion', shell);
    expect(status).toBe(0);
    for (const { name, options } of commands) {
      expect(stdout).toContain(name);
      for (const option of options)
        expect(stdout).toContain(shell === 'fish' ? `-l ${option.name}` : `--${option.name}`);
    }
  });

  it('teilhabe completion bash: bash offers commands, the options of each, and the words of --format', () => {
    expect(offered('pub')).toEqual(['publish']);
    expect(offered('')).toEqual([...commands.map(({ name }) => name), '--help']);
    for (const { name, options } of commands)
      expect([name, offered(name, '--')]).toEqual([name, options.map((option) => `--${option.name}`)]);
    expect(offered('validate', '--rep')).toEqual(['--report']);
    expect(offered('validate', '--format', '')).toEqual(['text', 'json']);
    expect(offered('validate', 'data')).toEqual([]);
  });

  it('teilhabe completion tcsh is wrong use and names the shells', () => {
    expect(teilhabe('completion', 'tcsh')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bash, zsh, fish') as string,
    });
  });
});
