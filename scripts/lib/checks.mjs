import { runTool } from './run.mjs';
import { say, since } from './say.mjs';
import { sum } from './counts.mjs';

/** Lint, format and types; each counts as one passed or one failed. Lint is as slow as the others together. */
export async function runChecks() {
  say('Checking lint, format and types …');
  const [lint, ...others] = await Promise.all([
    check('lint', 'eslint/bin/eslint.js', ['.']),
    check('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']).then(async (format) =>
      sum(format, await check('types', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json'])),
    ),
  ]);
  return sum(lint, ...others);
}

async function check(name, tool, args) {
  const start = performance.now();
  const { status, output } = await runTool(tool, args, { quiet: true });
  say(`  ${name} ${status === 0 ? 'passed' : 'FAILED'} (${since(start)})${output.trim() && `\n${output.trimEnd()}`}`);
  return status === 0 ? { passed: 1 } : { failed: 1 };
}
