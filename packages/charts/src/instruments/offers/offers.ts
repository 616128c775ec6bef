import type { OfferItem } from '@teilhabe/core/publication';
import { listed } from '../../words/joined.js';
import type { Language } from '../../words/language.js';
import { formatBare } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { areaChoice, inArea } from '../area-names.js';
import { choiceField } from '../choice-field.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Chosen, ChoiceField, Count, Instrument, Section } from '../instrument.js';
import { doubleEntry, doublesOf } from './doubles.js';
import { coverageTable, gapEntry, gapsOf } from './gaps.js';
import { isBeyondB1, ladderTable, LEVELS, levelsOf } from './ladder.js';
import { reviewState, servicesTable } from './services-table.js';
import { slotsOf, type Slots } from './slots.js';

/**
 * Courses by level and district, offers that are made twice and those that are missing, and the services with their languages.
 * A publication may have one of both.
 */
export const offers: InstrumentDefinition = { name: 'offers', beside: ['services'], alone: ['services'], show };

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const shown = offersShown(content, language, chosen);
  const services = servicesShown(content, language);
  const parts = [...(shown ? [shown] : []), ...(services ? [services] : [])];
  return {
    title: say(language, 'offers.title', { of: shown ? 'offers' : 'services' }),
    finding: parts.map(({ finding }) => finding).join(' '),
    choices: shown?.choices ?? [],
    counts: parts.flatMap(({ counts }) => counts),
    sections: parts.flatMap(({ sections }) => sections),
    notes: [],
  };
}

type Part = Pick<Instrument, 'finding' | 'choices' | 'counts' | 'sections'>;

function offersShown(content: InstrumentContent, language: Language, chosen: Chosen): Part | null {
  const all = itemsOf(content, 'offers');
  if (all.length === 0) return null;
  const area = areaChoice(content, all, language, chosen);
  const items = inArea(all, area.chosen);
  const slots = slotsOf(content, all, language, chosen);
  const level = levelChoice(all, language, chosen);
  const ofLevel = items.filter((offer) => level.chosen === '' || levelsOf(offer).some((one) => one === level.chosen));
  const inLevel = ofLevel.filter(slots.isChosen);
  const [district] = slots.choices;
  const districts = districtsOf(items).filter((code) => district?.chosen === '' || code === district?.chosen);
  const doubles = doublesOf(inLevel);
  const gaps = gapsOf(ofLevel, items, slots);
  const coverage = coverageTable(inLevel, districts, slots, language);
  const sections: readonly Section[] = [
    ...ladderSection(inLevel, districts, level.chosen, slots, language),
    {
      kind: 'list',
      id: 'doubles',
      title: say(language, 'offers.doubles'),
      note: say(language, 'offers.doublesNote'),
      entries: doubles.map((pair) => doubleEntry(pair, slots, language)),
      none: say(language, 'offers.noDoubles'),
    },
    {
      kind: 'list',
      id: 'gaps',
      title: say(language, 'offers.gaps'),
      note: say(language, 'offers.gapsNote'),
      entries: gaps.map((gap) => gapEntry(gap, slots, language)),
      none: say(language, 'offers.noGaps'),
    },
    { kind: 'table', id: 'coverage', title: coverage.caption, table: coverage },
  ];
  return {
    finding: say(language, 'offers.finding', { count: inLevel.length, doubles: doubles.length, gaps: gaps.length }),
    choices: [area, ...slots.choices, level],
    counts: [
      count('offers.offers', inLevel.length, language),
      count('offers.beyondB1', inLevel.filter(isBeyondB1).length, language),
    ],
    sections,
  };
}

/** The ladder with the sentence of what leads beyond B1; nothing where no offer has a level. */
function ladderSection(
  items: readonly OfferItem[],
  districts: readonly string[],
  level: string,
  slots: Slots,
  language: Language,
): readonly Section[] {
  if (!items.some((offer) => levelsOf(offer).length > 0)) return [];
  const table: TableModel = ladderTable(items, districts, level === '' ? LEVELS : [level], slots, language);
  const has = (code: string) => items.some((offer) => offer.district === code && isBeyondB1(offer));
  const words = (codes: readonly string[]) =>
    listed(
      codes.map((code) => slots.word('district', code)),
      language,
    );
  const [there, missing] = [districts.filter(has), districts.filter((code) => !has(code))];
  const note = say(language, 'offers.beyondB1Finding', {
    there: words(there),
    missing: words(missing),
    state: there.length === 0 ? 'nowhere' : missing.length === 0 ? 'everywhere' : 'some',
  });
  return [{ kind: 'table', id: 'ladder', title: table.caption, note, table }];
}

function servicesShown(content: InstrumentContent, language: Language): Part | null {
  const items = itemsOf(content, 'services');
  if (items.length === 0) return null;
  const table = servicesTable(content, language);
  const inState = (state: string) => items.filter((item) => reviewState(item, content.about?.edition) === state).length;
  return {
    finding: say(language, 'offers.servicesFinding', {
      count: items.length,
      several: items.filter(({ languages = [] }) => languages.length > 1).length,
      old: inState('old'),
      never: inState('never'),
    }),
    choices: [],
    counts: [count('offers.services', items.length, language)],
    sections: [{ kind: 'table', id: 'services', title: table.caption, table }],
  };
}

function levelChoice(items: readonly OfferItem[], language: Language, { level = '' }: Chosen): ChoiceField {
  const levels = LEVELS.filter((one) => items.some((offer) => levelsOf(offer).includes(one)));
  const options = levels.map((one) => ({ value: one, text: one }));
  const all = say(language, 'offers.all', { choice: 'level' });
  return choiceField({ name: 'level', label: say(language, 'offers.level'), all, options }, level);
}

function districtsOf(items: readonly OfferItem[]): readonly string[] {
  return [...new Set(items.map(({ district }) => district))];
}

function count(
  label: 'offers.offers' | 'offers.beyondB1' | 'offers.services',
  value: number,
  language: Language,
): Count {
  return { label: say(language, label), value: formatBare(language, value) };
}
