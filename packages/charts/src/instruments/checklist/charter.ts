import type { CharterItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { textWithLanguage } from '../../words/text-in.js';
import { choiceField } from '../choice-field.js';
import { publishedWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import { plainText } from '../facts.js';
import { indicatorTitle } from '../indicator-title.js';
import type { ChoiceField, Chosen, Entry, Fact, Instrument } from '../instrument.js';
import { signOf } from '../sign-of.js';

/** The six commitments of the Charta der Vielfalt, year by year, and what changed in a year. */
export const charter: InstrumentDefinition = {
  name: 'charter',
  element: { tag: 'checklist', attributes: { preset: 'charter' } },
  beside: [],
  show,
};

type Status = CharterItem['status'];

const COMMITMENTS = [1, 2, 3, 4, 5, 6] as const;
const STATUSES: readonly Status[] = ['open', 'partly', 'fulfilled'];
const SYMBOLS: Readonly<Record<Status, string>> = { open: '○', partly: '◐', fulfilled: '✓' };

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const items = itemsOf(content, 'charter');
  const years = [...new Set(items.map(({ year }) => year))].sort((a, b) => a - b);
  const choice = yearChoice(years, language, chosen);
  const year = Number(choice.chosen || years.at(-1));
  const current = ordered(items.filter((item) => item.year === year));
  const before = (item: CharterItem) =>
    items.find((one) => one.commitment === item.commitment && one.year === year - 1);
  const changes = current.flatMap((item): readonly Entry[] => {
    const previous = before(item);
    if (previous === undefined || previous.status === item.status) return [];
    return [changeEntry(item, previous, content, language)];
  });
  const count = (status: Status) => current.filter((item) => item.status === status).length;
  return {
    title: say(language, 'checklist.charterTitle'),
    finding: say(language, 'checklist.charterFinding', {
      year: String(year),
      fulfilled: count('fulfilled'),
      partly: count('partly'),
      open: COMMITMENTS.length - count('fulfilled') - count('partly'),
    }),
    choices: [choice],
    counts: [...STATUSES].reverse().map((status) => ({
      label: statusWord(status, content, language),
      value: String(count(status)),
    })),
    sections: [
      {
        kind: 'list',
        id: 'report',
        title: say(language, 'checklist.report', { year: String(year) }),
        note: say(language, 'checklist.reportNote', { before: String(year - 1) }),
        entries: changes,
        none: say(language, 'checklist.noChange'),
      },
      {
        kind: 'table',
        id: 'years',
        title: say(language, 'checklist.years'),
        table: yearsTable(items, years, content, language),
      },
      {
        kind: 'list',
        id: 'commitments',
        title: say(language, 'checklist.commitments', { year: String(year) }),
        entries: current.map((item) => commitmentEntry(item, content, language)),
        none: say(language, 'checklist.noChange'),
      },
    ],
    notes: [],
  };
}

function yearChoice(years: readonly number[], language: Language, { date = '' }: Chosen): ChoiceField {
  const past = years.slice(0, -1).map(String).reverse();
  const options = past.map((year) => ({ value: year, text: year }));
  const all = String(years.at(-1));
  return choiceField({ name: 'date', label: say(language, 'checklist.year'), all, options }, date);
}

function ordered(items: readonly CharterItem[]): readonly CharterItem[] {
  return [...items].sort((a, b) => a.commitment - b.commitment);
}

/** The commitments down, the years across; a dash where nothing was said of a year. */
function yearsTable(
  items: readonly CharterItem[],
  years: readonly number[],
  content: InstrumentContent,
  language: Language,
): TableModel {
  const cell = (commitment: number, year: number) => {
    const found = items.find((item) => item.commitment === commitment && item.year === year);
    return found === undefined
      ? '–'
      : `${signOf(SYMBOLS, found.status)} ${statusWord(found.status, content, language)}`;
  };
  return {
    caption: say(language, 'checklist.yearsCaption'),
    apart: true,
    columns: [
      { id: 'commitment', label: say(language, 'checklist.commitment'), numeric: false },
      ...years.map((year) => ({ id: String(year), label: String(year), numeric: false })),
    ],
    rows: COMMITMENTS.map((commitment) => ({
      header: commitmentName(commitment, language),
      cells: years.map((year) => cell(commitment, year)),
    })),
  };
}

function changeEntry(item: CharterItem, before: CharterItem, content: InstrumentContent, language: Language): Entry {
  const [from, to] = [before, item].map(({ status }) => statusWord(status, content, language)) as [string, string];
  const rose = STATUSES.indexOf(item.status) > STATUSES.indexOf(before.status);
  return {
    id: `change-${item.id}`,
    title: plainText(commitmentName(item.commitment, language)),
    sign: { symbol: rose ? '▲' : '▼', word: say(language, 'checklist.fromTo', { from, to }) },
    facts: [],
  };
}

function commitmentEntry(item: CharterItem, content: InstrumentContent, language: Language): Entry {
  const { id, commitment, status, goal, indicator, evidence } = item;
  const facts: readonly (Fact | false)[] = [
    indicator !== undefined && {
      label: say(language, 'checklist.indicator'),
      text: indicatorTitle(content, indicator, language),
      to: { kind: 'indicator', id: indicator },
    },
    evidence !== undefined && { label: say(language, 'checklist.evidence'), text: plainText(evidence), href: evidence },
  ];
  return {
    id,
    title: plainText(commitmentName(commitment, language)),
    sign: { symbol: signOf(SYMBOLS, status), word: statusWord(status, content, language) },
    ...(goal === undefined ? {} : { text: textWithLanguage(goal, language.tag) }),
    facts: facts.filter((fact) => fact !== false),
  };
}

/** A commitment by its number and what it is about, in words of our own: '2 Personalarbeit'. */
function commitmentName(commitment: number, language: Language): string {
  return say(language, 'checklist.commitmentName', { commitment: String(commitment) });
}

function statusWord(status: Status, { records }: InstrumentContent, language: Language): string {
  return publishedWord(records.charter, 'status', status, language) ?? say(language, 'checklist.status', { status });
}
