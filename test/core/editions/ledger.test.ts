import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Release } from '../../../packages/core/src/audit/release.js';
import { added } from '../../../packages/core/src/editions/added.js';
import { editionsOf, knownAfter } from '../../../packages/core/src/editions/editions-of.js';
import { EMPTY_LEDGER, type Ledger } from '../../../packages/core/src/editions/ledger.js';
import { ledgerText } from '../../../packages/core/src/editions/ledger-text.js';
import { parseLedger } from '../../../packages/core/src/editions/read-ledger.js';
import { cell, release, table } from './release.js';

const first = release(
  '2025-03-01',
  table(null, [cell('2024', '', [40, 200])]),
  table('department', [cell('2024', '10', [30, 150]), cell('2024', '20', null)]),
);

/** Random editions of two tables, in which cells come, change, hide and go. */
const releases: fc.Arbitrary<readonly Release[]> = fc.array(
  fc
    .tuple(
      fc.dictionary(fc.constantFrom('10', '20', '30'), fc.option(fc.nat(3), { nil: null })),
      fc.dictionary(fc.constantFrom('w', 'm'), fc.option(fc.nat(3), { nil: null })),
      fc.boolean(),
    )
    .map(([departments, genders, rounded]) => {
      const cells = (values: Readonly<Record<string, number | null>>) =>
        Object.entries(values).map(([category, count]) => cell('2024', category, count === null ? null : [count, 30]));
      const rounding = rounded ? ({ method: 'nearest', base: 5 } as const) : null;
      return release(
        '2025-03-01',
        table('department', cells(departments), { rounding }),
        table('gender', cells(genders)),
      );
    }),
  { minLength: 1, maxLength: 6 },
);

const ledgerOf = (all: readonly Release[]): Ledger => all.reduce(added, EMPTY_LEDGER);

describe('added', () => {
  it('added(empty ledger, release) records everything', () => {
    expect(added(EMPTY_LEDGER, first).releases).toEqual([first]);
  });

  it('added(ledger, same edition with the same numbers) adds nothing', () => {
    const ledger = added(EMPTY_LEDGER, first);
    expect(added(ledger, first)).toBe(ledger);
    expect(added(ledger, { ...first, edition: '2026-03-01' })).toBe(ledger);
  });

  it('added(ledger, a new period) adds that period only', () => {
    const second = release('2026-03-01', table(null, [cell('2024', '', [40, 200]), cell('2025', '', [41, 201])]));
    expect(added(added(EMPTY_LEDGER, first), second).releases[1]).toEqual(
      release('2026-03-01', table(null, [cell('2025', '', [41, 201])])),
    );
  });

  it('added(ledger, the same edition corrected) replaces nothing and adds the correction', () => {
    const corrected = release('2025-03-01', table(null, [cell('2024', '', [41, 201])]));
    const ledger = added(added(EMPTY_LEDGER, first), corrected);
    expect(ledger.releases).toEqual([first, corrected]);
  });

  it('added(ledger, an observation now hidden) records that it is hidden', () => {
    const hidden = release('2026-03-01', table('department', [cell('2024', '10', null), cell('2024', '20', null)]));
    expect(added(added(EMPTY_LEDGER, first), hidden).releases[1]?.tables[0]?.cells).toEqual([cell('2024', '10', null)]);
  });

  it('added(ledger, a table that counts something else) records the whole table', () => {
    const rounded = table(null, [cell('2024', '', [40, 200])], { rounding: { method: 'nearest', base: 5 } });
    const ledger = added(added(EMPTY_LEDGER, first), release('2026-03-01', rounded));
    expect(ledger.releases[1]?.tables).toEqual([rounded]);
  });

  it('added never takes anything out, and publishing again adds nothing', () => {
    fc.assert(
      fc.property(releases, (all) => {
        const ledger = ledgerOf(all);
        const again = added(ledger, all.at(-1)!);
        expect(again).toBe(ledger);
        expect(ledger.releases.slice(0, ledgerOf(all.slice(0, -1)).releases.length)).toEqual(
          ledgerOf(all.slice(0, -1)).releases,
        );
      }),
    );
  });

  it('added keeps every number that was ever published', () => {
    fc.assert(
      fc.property(releases, (all) => {
        const recorded = editionsOf(ledgerOf(all)).flatMap(({ tables }) => tables);
        for (const { id, rounding, cells } of all.flatMap(({ tables }) => tables)) {
          const known = recorded.filter(
            (entry) => entry.id === id && (entry.rounding === null) === (rounding === null),
          );
          for (const published of cells) expect(known.flatMap((entry) => entry.cells)).toContainEqual(published);
        }
      }),
    );
  });
});

describe('editionsOf', () => {
  it('editionsOf(ledger) gives each edition in full, with what was published before', () => {
    const second = release('2026-03-01', table(null, [cell('2025', '', [41, 201])]));
    const editions = editionsOf(added(added(EMPTY_LEDGER, first), second));
    expect(editions[0]).toEqual(first);
    expect(editions[1]?.edition).toBe('2026-03-01');
    expect(editions[1]?.tables.map(({ id, cells }) => [id, cells.length])).toEqual([
      ['hr1', 2],
      ['hr1~department', 2],
    ]);
  });

  it('editionsOf(empty ledger) is empty', () => {
    expect(editionsOf(EMPTY_LEDGER)).toEqual([]);
    expect(knownAfter([])).toEqual([]);
  });
});

describe('parseLedger', () => {
  it('parseLedger(ledgerText(ledger)) gives the ledger back, in the same bytes', () => {
    fc.assert(
      fc.property(releases, (all) => {
        const ledger = ledgerOf(all);
        const { value, problems } = parseLedger(ledgerText(ledger));
        expect(problems).toEqual([]);
        expect(value).toEqual(ledger);
        expect(ledgerText(value!)).toBe(ledgerText(ledger));
      }),
    );
  });

  it.each([
    ['cut off', ledgerText(added(EMPTY_LEDGER, first)).slice(0, -20), { expected: 'json', line: 4 }],
    ['empty', '', { expected: 'json', line: 1, found: '' }],
    ['another version', '{"version":"2","releases":[]}', { field: 'version', found: '2', expected: 'entry: 1' }],
    ['no releases', '{"version":"1"}', { expected: 'entry: releases' }],
    [
      'an edition that is no day',
      '{"version":"1","releases":[{"edition":"2025-02-30","tables":[]}]}',
      { field: 'releases › #1 › edition', found: '2025-02-30', expected: 'entry: day' },
    ],
    [
      'a number where something was hidden',
      ledgerText(added(EMPTY_LEDGER, first)).replace('"numbers":[],"period":"2024","state":"hidden"', (text) =>
        text.replace('[]', '[{"count":{"value":3,"decimals":0}}]'),
      ),
      { field: 'releases › #1 › tables › hr1~department › cells › #2 › numbers' },
    ],
  ])('parseLedger of a ledger with %s is no ledger but one problem', (_, text, expected) => {
    const { value, problems } = parseLedger(text);
    expect(value).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'ledger-error', severity: 'error', file: 'ledger.json', ...expected });
  });
});
