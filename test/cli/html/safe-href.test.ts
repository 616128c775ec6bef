import { describe, expect, it } from 'vitest';
import { safeHref } from '../../../packages/cli/src/html/safe-href.js';

describe('safeHref', () => {
  it.each([
    ['csv/hr1.csv', '/monitor/index.json', '/monitor/csv/hr1.csv'],
    ['csv/hr1.csv', 'https://stadt.example/m/index.json?v=2#x', 'https://stadt.example/m/csv/hr1.csv'],
    ['csv/hr1.csv', '../publication/index.json', '../publication/csv/hr1.csv'],
    ['csv/hr1~department.csv', 'index.json', 'csv/hr1~department.csv'],
    ['https://www.govdata.de/dl-de/by-2-0', '', 'https://www.govdata.de/dl-de/by-2-0'],
    ['javascript:alert(1)', '/monitor/index.json', ''],
    [' JavaScript:alert(1)', '/monitor/index.json', ''],
    ['data:text/html,x', '', ''],
    ['//evil.example/x.csv', '/monitor/index.json', ''],
    ['\\\\evil.example', '', ''],
    ['', '', ''],
  ])('safeHref(%j, %j) is %j', (path, src, expected) => {
    expect(safeHref(path, src)).toBe(expected);
  });
});
