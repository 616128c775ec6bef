import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elements } from '../../stories/guide/manifest.js';
import { policyList } from '../../stories/guide/policy-list.js';
import { attributeTable, eventTable, partTable, propertyTable } from '../../stories/guide/tables.js';
import { POLICIES } from '../pages/story-page/policies.js';

if (elements.length === 0) throw new Error('packages/elements/dist/manifest is not there: npm run build');

describe.each([
  ['propertyTable', propertyTable, elements.flatMap(({ cssProperties }) => cssProperties)],
  ['partTable', partTable, elements.flatMap(({ cssParts }) => cssParts)],
  ['attributeTable', attributeTable, elements.flatMap(({ attributes }) => attributes)],
  ['eventTable', eventTable, elements.flatMap(({ events }) => events)],
] as const)('%s(elements)', (_, table, described) => {
  it('has a row for each that the manifest describes, and for each meaning, with its elements', () => {
    const [head, rule, ...rows] = table(elements).split('\n');
    expect(head).toMatch(/^\| \w+ \| what for \| elements \|$/);
    expect(rule).toBe('| --- | --- | --- |');
    const names = rows.map((row) => /^\| `([^`]+)`/.exec(row)?.[1]);
    expect(new Set(names)).toEqual(new Set(described.map(({ name }) => name)));
    expect(rows).toHaveLength(new Set(described.map(({ name, description }) => `${name}: ${description}`)).size);
    for (const row of rows) expect(row).toMatch(/^\| `[^`]+` \| .+[^ ] \| (`[\w-]+`(, )?)+ \|$/);
  });

  it('says what is missing before the first build', () => {
    expect(table([])).toContain('npm run build');
  });
});

it('propertyTable(elements) keeps what would end a cell within it', () => {
  const element = { tagName: 'teilhabe-x', attributes: [], events: [], cssParts: [] };
  const cssProperties = [{ name: '--a', description: 'one | two\n three' }];
  expect(propertyTable([{ ...element, cssProperties }])).toContain(
    String.raw`| one \| two three | \`x\` |`.replaceAll('\\`', '`'),
  );
});

it('policyList(POLICIES) shows every policy that the pages are tested under', () => {
  const list = policyList(POLICIES);
  for (const policy of Object.values(POLICIES)) expect(list).toContain(policy);
  expect(list.match(/Content-Security-Policy/g)).toHaveLength(Object.values(POLICIES).filter(Boolean).length);
});

it.each(['embedding', 'theming', 'accessibility', 'content-security-policy'])(
  'the guide has a page "%s" with a title of its own',
  (name) => {
    const text = readFileSync(new URL(`../../stories/guide/${name}.mdx`, import.meta.url), 'utf8');
    expect(text).toMatch(/<Meta title="Guide\/[A-Z][\w ]+" \/>/);
  },
);
