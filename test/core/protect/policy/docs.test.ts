import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../../../packages/core/src/monitor/json-schema.js';
import type { PolicyFile } from '../../../../packages/core/src/protect/policy/policy-file.js';
import { policyProblems } from '../../../../packages/core/src/protect/policy/policy-problems.js';
import { PROFILES } from '../../../../packages/core/src/protect/policy/profiles.js';
import type { Rules } from '../../../../packages/core/src/protect/policy/rules.js';

const text = readFileSync(new URL('../../../../docs/protection.md', import.meta.url), 'utf8');
const section = text.slice(text.indexOf('## Rules'), text.indexOf('## How it is checked'));

/** The cells of the rows of the tables that are about one rule. */
const rows = new Map(
  [...section.matchAll(/^\| `(\w+)`(.*)\|$/gm)].map(([, rule, rest]) => [
    rule!,
    rest!.split('|').map((cell) => cell.trim()),
  ]),
);

function shown(value: Rules[keyof Rules]): string {
  const rounding = value as Rules['rounding'];
  return typeof value === 'object' && rounding !== null && 'base' in rounding
    ? `${rounding.method} ${rounding.base}`
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
}

describe('docs/protection.md', () => {
  it.each(Object.keys(PROFILES.staffPublic) as (keyof Rules)[])(
    'docs/protection.md tells the defaults of %s',
    (rule) => {
      const { staffPublic, round5, internal } = PROFILES;
      expect(rows.get(rule)?.slice(1, 4)).toEqual([staffPublic, round5, internal].map((rules) => shown(rules[rule])));
    },
  );

  const examples = [...section.matchAll(/```json\n(.*?)```/gs)].map(([, json]) => JSON.parse(json!) as PolicyFile);

  it('docs/protection.md has an example of each profile', () => {
    expect(examples.map(({ profile }) => profile)).toEqual(Object.keys(PROFILES));
  });

  it.each(examples)('policyProblems(the example of $profile) are none', (policy) => {
    expect(schemaProblems(policy, 'policy', 'policy.json')).toEqual([]);
    expect(policyProblems(policy, 'policy.json')).toEqual([]);
  });
});
