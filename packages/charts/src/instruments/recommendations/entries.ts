import type { Language } from '../../words/language.js';
import { formatNumber } from '../../words/numbers.js';
import { listed } from '../../words/joined.js';
import { say } from '../../words/say.js';
import { textWithLanguage } from '../../words/text-in.js';
import { areaName } from '../area-names.js';
import type { InstrumentContent } from '../content.js';
import { periodText, plainFact } from '../facts.js';
import { indicatorTitle } from '../indicator-title.js';
import type { Entry, Fact } from '../instrument.js';
import { horizonWord, levelOf, levelWord } from './filters.js';
import { stageSign } from './stages.js';
import type { Standing } from './standings.js';

const EUROS = { label: 'Euro', decimals: 0 };
const PERCENT = { label: '%', decimals: 0 };

/** A recommendation in the list of its field of action: all that is known of it, and the way to its own page. */
export function fullEntry(standing: Standing, content: InstrumentContent, language: Language): Entry {
  const { item, history } = standing;
  const note = history.findLast((entry) => entry.note !== undefined)?.note;
  return entryOf(standing, content, language, [
    ...plainFact(
      say(language, 'recommendations.filter', { filter: 'horizon' }),
      horizonWord(item.horizon, content, language),
    ),
    ...officeFacts(standing, language),
    ...indicatorFacts(standing, content, language),
    ...(note === undefined
      ? []
      : [{ label: say(language, 'recommendations.note'), text: textWithLanguage(note, language.tag) }]),
  ]);
}

/** A recommendation in a list of what is missing: where it belongs, who is in charge, when it is due. */
export function shortEntry(standing: Standing, content: InstrumentContent, language: Language): Entry {
  const { item } = standing;
  return entryOf(standing, content, language, [
    areaFact(standing, content, language),
    ...plainFact(say(language, 'recommendations.owner'), item.owner),
    ...plainFact(say(language, 'recommendations.due'), dueText(standing, language)),
  ]);
}

/** A recommendation on its own page, under the name of its field of action. */
export function ownEntry(standing: Standing, content: InstrumentContent, language: Language): Entry {
  const { item, stage } = standing;
  const level = levelOf(item, content);
  return {
    id: item.id,
    title: areaName(content, item.area, language),
    sign: stageSign(stage, content.records.recommendations, language),
    facts: [
      ...plainFact(
        say(language, 'recommendations.filter', { filter: 'level' }),
        level && levelWord(level, content, language),
      ),
      ...plainFact(
        say(language, 'recommendations.filter', { filter: 'horizon' }),
        horizonWord(item.horizon, content, language),
      ),
      ...plainFact(say(language, 'recommendations.adopted'), periodText(item.adopted, language)),
      ...officeFacts(standing, language),
    ],
  };
}

/** A share of progress as it was reported; '' where it was not. */
export function progressText(progress: number | undefined, language: Language): string {
  return progress === undefined ? '' : formatNumber(language, progress, PERCENT);
}

function entryOf(
  { item, stage }: Standing,
  { records }: InstrumentContent,
  language: Language,
  facts: readonly Fact[],
): Entry {
  return {
    id: item.id,
    title: textWithLanguage(item.title, language.tag),
    to: { kind: 'recommendation', id: item.id },
    sign: stageSign(stage, records.recommendations, language),
    facts,
  };
}

function officeFacts(standing: Standing, language: Language): readonly Fact[] {
  const { item, history } = standing;
  const { owner, partners = [], budget } = item;
  return [
    ...plainFact(say(language, 'recommendations.owner'), owner),
    ...plainFact(say(language, 'recommendations.partners'), listed(partners, language)),
    ...plainFact(say(language, 'recommendations.due'), dueText(standing, language)),
    ...plainFact(say(language, 'recommendations.progress'), progressText(history.at(-1)?.progress, language)),
    ...plainFact(
      say(language, 'recommendations.budget'),
      budget === undefined ? '' : formatNumber(language, budget, EUROS),
    ),
  ];
}

function indicatorFacts({ item }: Standing, content: InstrumentContent, language: Language): readonly Fact[] {
  return (item.indicators ?? []).map((id) => ({
    label: say(language, 'recommendations.indicator'),
    text: indicatorTitle(content, id, language),
    to: { kind: 'indicator', id },
  }));
}

function areaFact({ item }: Standing, content: InstrumentContent, language: Language): Fact {
  return { label: say(language, 'instrument.area'), text: areaName(content, item.area, language) };
}

function dueText({ item, overdue }: Standing, language: Language): string {
  const due = periodText(item.due, language);
  return overdue ? say(language, 'recommendations.overdueSince', { due }) : due;
}
