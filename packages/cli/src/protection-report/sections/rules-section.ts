import { PROFILES, type Rules } from '@teilhabe/core';
import { generalRules } from '../general-rules.js';
import type { ProtectionReportInput } from '../protection-report-input.js';
import { paragraph, type ReportSection } from '../report-document.js';
import { RULE_WORDS, ruleValue } from '../rule-words.js';

/** Every rule with its value beside that of the profile, and the reason where they differ. */
export function rulesSection({ policy }: ProtectionReportInput, language: 'de' | 'en'): ReportSection {
  const words = WORDS[language];
  const profile = PROFILES[policy.profile];
  const rules = generalRules(policy);
  const names = Object.keys(RULE_WORDS) as (keyof Rules)[];
  const value = (from: Rules, rule: keyof Rules) => ruleValue(rule, from[rule], language);
  return {
    id: 'rules',
    heading: words.heading,
    blocks: [
      paragraph(words.profile[policy.profile]),
      {
        kind: 'table',
        caption: words.caption,
        columns: [{ header: words.rule }, { header: words.does }, { header: words.value }, { header: words.ofProfile }],
        rows: names.map((rule) => {
          const [here, there] = [value(rules, rule), value(profile, rule)];
          const { name, does } = RULE_WORDS[rule][language];
          return [name, does, here, here === there ? words.same : there];
        }),
      },
      ...(policy.reason === undefined ? [] : [paragraph(`${words.reason}: ${policy.reason}`)]),
    ],
  };
}

const WORDS = {
  de: {
    heading: 'Regeln',
    profile: {
      staffPublic: 'Profil „staffPublic“: für eine Veröffentlichung, die alle lesen können.',
      round5: 'Profil „round5“: für große Tabellen; jede Anzahl wird gerundet, statt kleine geheim zu halten.',
      internal: 'Profil „internal“: für Leserinnen und Leser, die zur Verschwiegenheit verpflichtet sind.',
    },
    caption: 'Regeln dieser Veröffentlichung',
    rule: 'Regel',
    does: 'Was sie bewirkt',
    value: 'Hier',
    ofProfile: 'Vorgabe des Profils',
    same: 'gleich',
    reason: 'Begründung der Abweichung',
  },
  en: {
    heading: 'Rules',
    profile: {
      staffPublic: 'Profile “staffPublic”: for a publication that everybody can read.',
      round5: 'Profile “round5”: for large tables; every count is rounded, and none is hidden for being small.',
      internal: 'Profile “internal”: for readers who are bound to confidentiality.',
    },
    caption: 'Rules of this publication',
    rule: 'Rule',
    does: 'What it does',
    value: 'Here',
    ofProfile: 'Asked for by the profile',
    same: 'the same',
    reason: 'Reason for differing',
  },
} as const;
