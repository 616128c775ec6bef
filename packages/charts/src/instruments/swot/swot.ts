import type { SwotItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { formatBare } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import { textWithLanguage } from '../../words/text-in.js';
import { areaChoice, areaName, inArea } from '../area-names.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Chosen, Entry, Fact, Instrument, ListSection } from '../instrument.js';
import { recommendationFacts } from '../recommendation-facts.js';
import { QUADRANTS } from './quadrants.js';
import { swotTable } from './swot-table.js';

/** Strengths, weaknesses, opportunities and threats: the 2 × 2, counts by field of action, and what no recommendation answers. */
export const swot: InstrumentDefinition = { name: 'swot', beside: ['recommendations'], show };

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const all = itemsOf(content, 'swot');
  const area = areaChoice(content, all, language, chosen);
  const items = inArea(all, area.chosen);
  const entries = (some: readonly SwotItem[]) => some.map((item) => entryOf(item, content, language));
  const list = (id: SwotItem['quadrant']): ListSection => ({
    kind: 'list',
    id,
    title: say(language, 'swot.quadrant', { quadrant: id }),
    entries: entries(items.filter(({ quadrant }) => quadrant === id)),
    none: say(language, 'swot.none'),
  });
  const gaps = items.filter(({ withoutMeasure = false }) => withoutMeasure);
  return {
    title: say(language, 'swot.title'),
    finding: say(language, 'swot.finding', { count: items.length, gaps: gaps.length }),
    choices: [area],
    counts: QUADRANTS.map((quadrant) => ({
      label: say(language, 'swot.quadrant', { quadrant }),
      value: formatBare(language, items.filter((item) => item.quadrant === quadrant).length),
    })),
    sections: [
      { kind: 'group', id: 'matrix', title: say(language, 'swot.matrix'), lists: QUADRANTS.map(list) },
      {
        kind: 'list',
        id: 'gaps',
        title: say(language, 'swot.gaps'),
        note: say(language, 'swot.gapsNote'),
        entries: entries(gaps),
        none: say(language, 'swot.noGaps'),
      },
      { kind: 'table', id: 'by-area', title: say(language, 'swot.byArea'), table: swotTable(content, items, language) },
    ],
    notes: [],
  };
}

function entryOf(item: SwotItem, content: InstrumentContent, language: Language): Entry {
  const { id, statement, area, sourceKind, recommendations = [] } = item;
  const { swot: file } = content.records;
  const facts: readonly (Fact | false)[] = [
    area !== undefined && { label: say(language, 'instrument.area'), text: areaName(content, area, language) },
    sourceKind !== undefined && {
      label: say(language, 'swot.source'),
      text: codeWord(file, 'sourceKind', sourceKind, language),
    },
    ...recommendationFacts(content, recommendations, language),
  ];
  return {
    id,
    title: textWithLanguage(statement, language.tag),
    facts: facts.filter((fact) => fact !== false),
  };
}
