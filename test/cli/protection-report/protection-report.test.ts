import { describe, expect, it } from 'vitest';
import { PROFILES, rulesFor, type Finding, type HiddenObservation, type PolicyFile } from '@teilhabe/core';
import { reportHtml } from '../../../packages/cli/src/protection-report/html.js';
import { reportMarkdown } from '../../../packages/cli/src/protection-report/markdown.js';
import { protectionReport } from '../../../packages/cli/src/protection-report/protection-report.js';
import type { ProtectionReportInput } from '../../../packages/cli/src/protection-report/protection-report-input.js';
import type { ReportTable } from '../../../packages/cli/src/protection-report/report-document.js';
import { CANARY, logOf, PASSED, POLICY, publicationInput } from './example-input.js';

const { datasets } = publicationInput();
const secrets = logOf(datasets, () => 20);
const TABLE = 'hr1~department';

const report = (changes: Partial<ProtectionReportInput> = {}, language: 'de' | 'en' = 'de') =>
  protectionReport(publicationInput(changes), language);
const markdown = (changes: Partial<ProtectionReportInput> = {}, language: 'de' | 'en' = 'de') =>
  reportMarkdown(report(changes, language));

function tableOf(caption: RegExp, changes: Partial<ProtectionReportInput>): ReportTable {
  const blocks = report(changes).sections.flatMap((section) => section.blocks);
  return blocks.find((block): block is ReportTable => block.kind === 'table' && caption.test(block.caption))!;
}

const rowOf = (table: ReportTable, name: RegExp) => table.rows.find(([header]) => name.test(header!))!;

const hidden = (count: number, people: number, rule: HiddenObservation['rule'] = 'frequency'): HiddenObservation[] =>
  Array.from({ length: count }, (_, i) => ({
    indicator: 'hr1',
    breakdown: 'department',
    period: '2025',
    category: String(i),
    rule,
    people,
  }));

const finding = (verdict: Finding['verdict'], category: string, more: Partial<Finding> = {}): Finding => ({
  verdict,
  table: TABLE,
  period: '2025',
  category,
  quantity: 'count',
  interval: [CANARY, CANARY],
  ...more,
});

describe('protectionReport', () => {
  it('protectionReport(input) has its title, edition and sections, and takes no clock', () => {
    const { kind, title, facts, sections } = report();
    expect([kind, title]).toEqual(['Schutzbericht', 'Integrationsmonitor Musterstadt']);
    expect(facts[1]).toMatch(/^Ausgabe vom \d+\. [A-Z]\p{L}+ 20\d\d$/u);
    expect(sections.map(({ id }) => id)).toEqual([
      'result',
      'rules',
      'exceptions',
      'hidden',
      'remedies',
      'audit',
      'readers',
      'limits',
      'signatures',
    ]);
    expect(markdown()).toBe(markdown());
  });

  it('protectionReport(policy) sets each rule beside its profile, and gives the reason where they differ', () => {
    const policy: PolicyFile = { profile: 'staffPublic', threshold: 4, reason: 'Mit dem Personalrat vereinbart.' };
    const table = tableOf(/^Regeln/, { policy });
    expect(table.rows).toHaveLength(Object.keys(PROFILES.staffPublic).length);
    expect(rowOf(table, /^Schwelle/).slice(2)).toEqual(['4', '5']);
    expect(rowOf(table, /^Mindestgrundlage/).slice(2)).toEqual(['10', 'gleich']);
    expect(rowOf(table, /^p-Prozent/).slice(2)).toEqual(['10 %', 'gleich']);
    expect(markdown({ policy })).toContain('Begründung der Abweichung: Mit dem Personalrat vereinbart.');
    expect(markdown({ policy: POLICY })).not.toContain('Begründung');
  });

  it('protectionReport(an exception) leaves the general rules alone, and names indicators, rules and reason', () => {
    const exception = { resources: ['project-evaluation'], threshold: 1, reason: 'Anonyme Bögen.' };
    const policy: PolicyFile = { profile: 'staffPublic', exceptions: [exception] };
    const rules = new Map([
      ['hr1', rulesFor(policy, ['headcount'])],
      ['pr9', rulesFor(policy, ['project-evaluation'])],
    ]);
    expect(rowOf(tableOf(/^Regeln/, { policy, rules }), /^Schwelle/).slice(2)).toEqual(['5', 'gleich']);
    expect(markdown({ policy, rules })).toContain(
      '- project-evaluation (Kennzahlen pr9): Schwelle: 1. Begründung: Anonyme Bögen.',
    );
    expect(markdown()).toContain('Es gibt keine Ausnahmen.');
  });

  it('protectionReport(log) counts the hidden of each table by rule', () => {
    const log = {
      hidden: [...hidden(3, 9), ...hidden(2, 9, 'zero'), ...hidden(4, 9, 'complementary'), ...hidden(1, 9, 'audit')],
      remedies: [],
    };
    const table = tableOf(/nach Regeln/, { log });
    expect(table.columns.map(({ header }) => header)).toEqual([
      'Tabelle',
      'Wenige Personen',
      'Zum Schutz anderer',
      'Auf Verlangen des Prüfers',
    ]);
    expect(table.rows.map((row) => row.slice(1))).toEqual([['5', '4', '1']]);
    expect(table.total).toEqual(['Zusammen', '5', '4', '1']);
  });

  it('protectionReport(log) has a column for every rule that there is', () => {
    const rules = {
      frequency: 1,
      complement: 1,
      groupDisclosure: 2,
      zero: 1,
      minimumBase: 2,
      dominance: 1,
      pPercent: 1,
      extreme: 1,
      smallChange: 2,
      complementary: 2,
      audit: 2,
    } as const satisfies Record<HiddenObservation['rule'], number>;
    const names = Object.keys(rules) as HiddenObservation['rule'][];
    const log = { hidden: names.flatMap((rule) => hidden(rules[rule], 9, rule)), remedies: [] };
    const counts = tableOf(/nach Regeln/, { log })
      .total!.slice(1)
      .map(Number);
    expect(counts).toEqual([3, 2, 2, 3, 2, 2, 2]);
  });

  it('protectionReport(people) tells sums and shares of what is lost', () => {
    const row = rowOf(
      tableOf(/^Sichtbare/, { log: { hidden: hidden(3, 20), remedies: [] }, people: new Map([[TABLE, 400]]) }),
      /nach Amt/,
    );
    expect(row.slice(4)).toEqual(['60', '15 %']);
  });

  it.each([
    ['one observation', hidden(1, CANARY)],
    ['fewer people than the threshold', hidden(2, 2)],
  ])('protectionReport(%s) tells no sum of its people, nor in the total', (_, few) => {
    const others = hidden(2, 30).map((entry) => ({ ...entry, indicator: 'pr9', breakdown: null }));
    const table = tableOf(/^Sichtbare/, {
      log: { hidden: [...few, ...others], remedies: [] },
      people: new Map([[TABLE, 50_000]]),
    });
    expect(rowOf(table, /nach Amt/).slice(4)).toEqual(['–', '–']);
    expect(table.total![4]).toBe('60');
  });

  it('protectionReport(a threshold of 1 by exception) still tells no sum of fewer than three people', () => {
    const rules = new Map([['hr1', { ...PROFILES.staffPublic, threshold: 1 }]]);
    const sums = (people: number) =>
      rowOf(tableOf(/^Sichtbare/, { rules, log: { hidden: hidden(2, people), remedies: [] } }), /nach Amt/)[4];
    expect(sums(1)).toBe('–');
    expect(sums(2)).toBe('4');
  });

  it('protectionReport(tables without rules, and nothing hidden) names them as not protected', () => {
    const { sections } = report({ rules: new Map() });
    const list = sections.find(({ id }) => id === 'hidden')!.blocks.at(-1);
    // The share of staff says itself that it was protected.
    expect(list).toEqual({ kind: 'list', items: ['Bewertung der Projekte'] });
  });

  it('protectionReport(remedies) says which were taken and which the rules do not allow', () => {
    const remedies = [
      { indicator: 'hr1', breakdown: 'department', remedy: 'pool', taken: true },
      { indicator: 'hr1', breakdown: 'department', remedy: 'coarser', taken: false },
    ] as const;
    expect(tableOf(/^Abhilfen/, { log: { hidden: [], remedies } }).rows).toEqual([
      [TABLE, 'Mehrere Zeiträume zusammenfassen', 'angewandt'],
      [TABLE, 'Gröber gliedern', expect.stringMatching(/^vorgeschlagen/)],
    ]);
  });

  it('protectionReport(audit) counts each place once, by its worst verdict, and tells no number', () => {
    const audit = {
      hidden: 10,
      open: 40,
      findings: [
        finding('small', '20'),
        finding('exact', '20', { quantity: 'rest' }),
        finding('narrow', '30'),
        finding('small', '20 + 30'),
        finding('small', '40', { quantity: 'change', since: '2024' }),
        finding('safe', '50'),
      ],
    };
    expect(tableOf(/Prüfung/, { audit }).rows.map(([, count]) => count)).toEqual(['1', '1', '2', '8']);
    const text = markdown({ audit });
    expect(text).toContain('Der unabhängige Prüfer konnte 2 geheim gehaltene Angaben berechnen oder eng eingrenzen.');
    expect(text).toMatch(/^- hr1\\~department, 2025, .*die Übrigen: exakt berechenbar$/m);
    expect(text).toMatch(/^- .*Veränderung, gegenüber 2024: als kleine Zahl erkennbar$/m);
    expect(text).not.toMatch(new RegExp(`8\\.?641`));
    expect(markdown({ audit: PASSED })).toContain('konnte keine geheim gehaltene Angabe berechnen');
  });

  it('protectionReport(many findings) names fifty places and counts the others', () => {
    const findings = Array.from({ length: 60 }, (_, i) => finding('small', String(i)));
    const text = markdown({ audit: { hidden: 60, open: 40, findings } });
    expect(text.match(/^- hr1/gm)).toHaveLength(50);
    expect(text).toContain('Und 10 weitere.');
  });

  it('protectionReport(earlier editions) says how many and from when to when', () => {
    expect(markdown()).toContain('Es gibt keine frühere Ausgabe');
    expect(markdown({ earlierEditions: ['2024-03-01'] })).toContain('mit der Ausgabe vom 1. März 2024.');
    expect(markdown({ earlierEditions: ['2023-03-01', '2024-03-01', '2025-03-01'] })).toContain(
      'mit 3 Ausgaben vom 1. März 2023 bis zum 1. März 2025.',
    );
  });

  it('protectionReport(input) says what readers see in the words of the charts', () => {
    expect(markdown()).toContain('„geheim gehalten“ (wo Zeichen gewünscht sind: „.“)');
    expect(markdown({}, 'en')).toContain('“confidential” (where signs are wanted: “.”)');
  });

  it('protectionReport(log) holds no number of a single observation', () => {
    expect(secrets.length).toBeGreaterThan(1);
    const people = secrets.map((_, i) => CANARY + i);
    const log = { hidden: logOf(datasets, (i) => people[i]!), remedies: [] };
    for (const language of ['de', 'en'] as const) {
      const document = report({ log, people: new Map([[TABLE, 99_999]]) }, language);
      for (const text of [reportHtml(document), reportMarkdown(document)])
        for (const number of people) {
          expect(text).not.toContain(String(number));
          expect(text).not.toContain(number.toLocaleString(language));
        }
    }
  });
});
