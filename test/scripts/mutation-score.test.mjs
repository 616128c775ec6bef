import { describe, expect, it } from 'vitest';
import { scoreLines } from '../../scripts/lib/mutation-score.mjs';

const file = (...statuses) => ({ mutants: statuses.map((status) => ({ status })) });

describe('scoreLines', () => {
  it('scoreLines(report) names files with unnoticed faults, worst first, and the score of all', () => {
    const files = {
      'a.ts': file('Killed', 'Killed', 'Timeout'),
      'b.ts': file('Killed', 'Survived'),
      'c.ts': file('Killed', 'Survived', 'NoCoverage'),
    };
    expect(scoreLines({ files })).toEqual([
      '2 of 3 planted faults unnoticed in c.ts',
      '1 of 2 planted faults unnoticed in b.ts',
      'Mutation score: 62.5 % (5 of 8 planted faults noticed)',
    ]);
  });

  it('scoreLines(report) leaves out what was ignored or did not compile', () => {
    const files = { 'a.ts': file('Killed', 'Ignored', 'CompileError', 'RuntimeError') };
    expect(scoreLines({ files })).toEqual(['Mutation score: 100.0 % (1 of 1 planted faults noticed)']);
  });

  it('scoreLines(an empty report) has no score', () => {
    expect(scoreLines({ files: {} })).toEqual(['Mutation score: none (0 of 0 planted faults noticed)']);
  });
});
