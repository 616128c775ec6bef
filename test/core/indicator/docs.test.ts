import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adaptedIndicators, type IndicatorEntry } from '../../../packages/core/src/catalogue/adapted.js';
import { schemaProblems } from '../../../packages/core/src/monitor/json-schema.js';
import { indicatorOf } from '../series/datasets.js';

const docs = readFileSync(new URL('../../../docs/indicators.md', import.meta.url), 'utf8');
const schema = JSON.parse(
  readFileSync(new URL('../../../packages/core/schemas/indicators.schema.json', import.meta.url), 'utf8'),
) as { $defs: { measure: { properties: { type: { enum: readonly string[] } } } } };

function example(name: string): unknown {
  const [, text = ''] = new RegExp(`<!-- example: ${name} -->\\n\\n\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(docs) ?? [];
  return JSON.parse(text);
}

describe('docs/indicators.md', () => {
  it('docs/indicators.md lists every type of measure, in the order of the schema', () => {
    const listed = [...docs.matchAll(/^\| `(\w+)` /gm)].map(([, type]) => type);
    expect(listed).toEqual(schema.$defs.measure.properties.type.enum);
  });

  it('adaptedIndicators(the example) is valid and has what it changes', () => {
    const file = example('adapted') as { readonly indicators: readonly IndicatorEntry[] };
    expect(schemaProblems(file, 'indicators', 'indicators.json')).toEqual([]);
    const { indicators, problems } = adaptedIndicators(file.indicators);
    expect(problems).toEqual([]);
    expect(schemaProblems({ indicators }, 'indicators', 'indicators.json')).toEqual([]);
    expect(indicators[1]).toMatchObject({ code: 'FB1', title: { de: 'Beschäftigte mit Schulung' } });
    expect(indicators[1]).not.toHaveProperty('readingAid');
  });

  it('the example of a measure is valid', () => {
    const measure = example('measure') as Parameters<typeof indicatorOf>[0];
    expect(schemaProblems({ indicators: [indicatorOf(measure)] }, 'indicators', 'indicators.json')).toEqual([]);
  });
});
