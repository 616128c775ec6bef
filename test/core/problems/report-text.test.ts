import { describe, expect, it } from 'vitest';
import { MASK, type Problem } from '../../../packages/core/src/problem.js';
import { problemReport } from '../../../packages/core/src/problems/problem-report.js';
import { reportText } from '../../../packages/core/src/problems/report-text.js';
import { EXAMPLE_REPORT } from './example-report.js';

describe('reportText', () => {
  it.each(['de', 'en'] as const)('reportText(report, %s) reads well: read every changed line', async (language) => {
    await expect(reportText(EXAMPLE_REPORT, language)).toMatchFileSnapshot(`report-text.${language}.txt`);
  });

  it('reportText of nothing is empty', () => {
    expect(reportText(problemReport([]), 'de')).toBe('');
  });

  it('reportText of a single problem does not count it', () => {
    const problem: Problem = { code: 'source-error', severity: 'error', file: 'a.csv', found: 'missing' };
    expect(reportText(problemReport([problem]), 'en')).toBe(
      'Error: a.csv: The file is missing.\n  → Put the file into the folder or correct its name in datapackage.json.\n',
    );
  });

  it('reportText tells five places of a column and counts the others by row', () => {
    const problems = Array.from({ length: 30 }, (_, i): Problem => ({
      code: 'type-error',
      severity: 'error',
      file: 'a.csv',
      row: i + 2,
      field: 'Jahr',
      found: `x${i}`,
      expected: 'year',
      ...(i === 29 ? { more: 12 } : {}),
    }));
    const text = reportText(problemReport(problems), 'de');
    expect(text.split('\n')).toHaveLength(9);
    expect(text).toContain('\n  Zeilen 7–31 und 12 weitere\n  → Erwartet: ein Jahr');
    expect(text.endsWith('\n42 Fehler.\n')).toBe(true);
  });

  it('reportText says once what is said of several rows', () => {
    const problems = [2, 3, 5, 8].map((row): Problem => ({
      code: 'type-error',
      severity: 'error',
      file: 'a.csv',
      row,
      field: 'Person',
      found: row === 5 ? '9' : MASK,
      expected: 'year',
    }));
    const lines = reportText(problemReport(problems), 'de').split('\n');
    expect(lines[0]).toContain('Zeile 2');
    expect(lines[1]).toBe('  Zeile 5: „9“ passt nicht.');
    expect(lines[2]).toBe('  Zeilen 3, 8');
  });

  it('reportText tells fifty columns and counts the others by kind', () => {
    const problems = Array.from({ length: 3000 }, (_, i): Problem => ({
      code: 'extra-label',
      severity: 'error',
      file: 'a.csv',
      row: 1,
      field: `c${i}`,
    }));
    const lines = reportText(problemReport(problems), 'en').trimEnd().split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.slice(-2)).toEqual(['Error: Column is not described – 2,950 more places', '3,000 errors.']);
  });

  it('reportText shows no control characters of a file', () => {
    const found = '\u001B[2J\u202E\u0007';
    const problem: Problem = {
      code: 'type-error',
      severity: 'error',
      file: found,
      row: 2,
      field: found,
      found,
      expected: found,
    };
    expect(reportText(problemReport([problem]), 'de')).not.toMatch(/[^\P{C}\n]/u);
  });
});
