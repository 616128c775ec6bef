import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the Node example of README.md runs as it stands there', () => {
  const [, script = ''] = /```js\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(script.trim().split('\n').length).toBeLessThanOrEqual(10);
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect(printed.trim().split('\n')).toHaveLength(5);
  expect(printed).toMatch(/^2021 numbers 20\.15/);
});
