import { expect, it } from 'vitest';
import { describeProblem } from '../../packages/core/src/problems/describe-problem.js';
import { ProtectionError } from '../../packages/core/src/protect/protect.js';

it('new ProtectionError(indicator, observations) and its problem name no number but the period', () => {
  const found = { severity: 'error', file: 'indicators.json', field: 'hr~department', found: '2025' } as const;
  for (const problem of [{ code: 'protection-error', ...found } as const]) {
    const parts = (['de', 'en'] as const).map((tag) => JSON.stringify(describeProblem(problem, tag)));
    const words = [
      new ProtectionError(problem.field, ['hr~department 2025 treasury']).message,
      JSON.stringify(problem),
      ...parts,
    ];
    for (const text of words) expect(text.replaceAll(problem.field, '').replaceAll('2025', '')).not.toMatch(/\d/);
  }
});
