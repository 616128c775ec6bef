import { expect, it } from 'vitest';
import { describeProblem } from '../../packages/core/src/problems/describe-problem.js';
import { ProtectionError } from '../../packages/core/src/protect/protect.js';
import { buildPublication } from '../../packages/core/src/publish/build-publication.js';
import { wetzlar } from '../core/wetzlar.js';

it('new ProtectionError(indicator, period) and its problem name no number but the period', async () => {
  const monitor = await wetzlar();
  const { problems } = buildPublication(monitor, (series) => {
    throw new ProtectionError(series.indicator.id, '2025');
  });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    const parts = (['de', 'en'] as const).map((tag) => JSON.stringify(describeProblem(problem, tag)));
    const words = [new ProtectionError(problem.field!, '2025').message, JSON.stringify(problem), ...parts];
    for (const text of words) expect(text.replaceAll(problem.field!, '').replaceAll('2025', '')).not.toMatch(/\d/);
  }
});
