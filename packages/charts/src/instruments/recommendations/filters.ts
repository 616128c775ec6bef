import type { RecommendationItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { choiceField } from '../choice-field.js';
import { publishedWord } from '../code-word.js';
import type { InstrumentContent } from '../content.js';
import type { ChoiceField, Chosen } from '../instrument.js';
import { stagesOf } from './stage-rows.js';
import { stageSign } from './stages.js';
import type { Standing } from './standings.js';

type Level = NonNullable<RecommendationItem['level']>;
type Horizon = RecommendationItem['horizon'];

const LEVELS: readonly Level[] = ['city', 'administration'];
const HORIZONS: readonly Horizon[] = ['short', 'long'];

/** The level of a recommendation: its own, else that of its field of action; undefined where neither says one. */
export function levelOf({ level, area }: RecommendationItem, { about }: InstrumentContent): Level | undefined {
  return level ?? about?.areas.find(({ id }) => id === area)?.level;
}

/** The name of a level. */
export function levelWord(level: Level, { records }: InstrumentContent, language: Language): string {
  const published = publishedWord(records.recommendations, 'level', level, language);
  return published ?? say(language, 'recommendations.level', { level });
}

/** The name of a horizon. */
export function horizonWord(horizon: Horizon, { records }: InstrumentContent, language: Language): string {
  const published = publishedWord(records.recommendations, 'horizon', horizon, language);
  return published ?? say(language, 'recommendations.horizon', { horizon });
}

/** The choices of level, horizon and status, each among what there is. */
export function filterChoices(
  content: InstrumentContent,
  standings: readonly Standing[],
  language: Language,
  { level = '', horizon = '', status = '' }: Chosen,
): readonly ChoiceField[] {
  const levels = LEVELS.filter((one) => standings.some(({ item }) => levelOf(item, content) === one));
  const horizons = HORIZONS.filter((one) => standings.some(({ item }) => item.horizon === one));
  const stages = stagesOf(standings);
  return [
    choice('level', level, language, levels, (one) => levelWord(one, content, language)),
    choice('horizon', horizon, language, horizons, (one) => horizonWord(one, content, language)),
    choice('status', status, language, stages, (one) => stageSign(one, content.records.recommendations, language).word),
  ];
}

/** The recommendations that meet some choices. */
export function chosenOf(
  content: InstrumentContent,
  standings: readonly Standing[],
  choices: readonly ChoiceField[],
): readonly Standing[] {
  const chosen = Object.fromEntries(choices.map((field) => [field.name, field.chosen]));
  const meets = (name: string, value: string | undefined) => (chosen[name] ?? '') === '' || chosen[name] === value;
  return standings.filter(
    ({ item, stage }) =>
      meets('area', item.area) &&
      meets('level', levelOf(item, content)) &&
      meets('horizon', item.horizon) &&
      meets('status', stage),
  );
}

function choice<Code extends string>(
  name: 'level' | 'horizon' | 'status',
  wished: string,
  language: Language,
  codes: readonly Code[],
  word: (code: Code) => string,
): ChoiceField {
  const options = codes.map((code) => ({ value: code, text: word(code) }));
  const label = say(language, 'recommendations.filter', { filter: name });
  return choiceField({ name, label, all: say(language, 'recommendations.all'), options }, wished);
}
