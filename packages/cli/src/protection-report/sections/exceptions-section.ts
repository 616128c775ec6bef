import { rulesFor, type PolicyException, type PolicyFile, type Rules } from '@teilhabe/core';
import type { ProtectionReportInput } from '../protection-report-input.js';
import { paragraph, type ReportSection } from '../report-document.js';
import { RULE_WORDS, ruleValue } from '../rule-words.js';

/** Source tables with other rules, and why. */
export function exceptionsSection({ policy, rules }: ProtectionReportInput, language: 'de' | 'en'): ReportSection {
  const words = WORDS[language];
  const exceptions = policy.exceptions ?? [];
  if (exceptions.length === 0) return { id: 'exceptions', heading: words.heading, blocks: [paragraph(words.none)] };
  const items = exceptions.map((exception) => {
    const indicators = judgedBy(exception, rules, policy).join(', ');
    const place = `${exception.resources.join(', ')} (${indicators === '' ? words.noIndicator : `${words.indicators} ${indicators}`})`;
    return `${place}: ${otherRules(exception, language)}. ${words.reason}: ${exception.reason}`;
  });
  return { id: 'exceptions', heading: words.heading, blocks: [paragraph(words.intro), { kind: 'list', items }] };
}

/** The indicators that were judged by the rules of an exception. */
function judgedBy(
  exception: PolicyException,
  rules: ProtectionReportInput['rules'],
  policy: PolicyFile,
): readonly string[] {
  const expected = JSON.stringify(rulesFor(policy, exception.resources));
  return [...rules].filter(([, own]) => JSON.stringify(own) === expected).map(([id]) => id);
}

function otherRules(exception: PolicyException, language: 'de' | 'en'): string {
  const names = (Object.keys(RULE_WORDS) as (keyof Rules)[]).filter((rule) => exception[rule] !== undefined);
  return names
    .map((rule) => `${RULE_WORDS[rule][language].name}: ${ruleValue(rule, exception[rule]!, language)}`)
    .join('; ');
}

const WORDS = {
  de: {
    heading: 'Ausnahmen',
    none: 'Es gibt keine Ausnahmen.',
    intro: 'Für Kennzahlen, die nur diese Quelltabellen lesen, gelten andere Regeln:',
    indicators: 'Kennzahlen',
    noIndicator: 'keine Kennzahl',
    reason: 'Begründung',
  },
  en: {
    heading: 'Exceptions',
    none: 'There are no exceptions.',
    intro: 'Other rules hold for indicators that read only these source tables:',
    indicators: 'indicators',
    noIndicator: 'no indicator',
    reason: 'Reason',
  },
} as const;
