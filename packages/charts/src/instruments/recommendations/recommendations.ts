import { formatDate } from '../../words/dates.js';
import type { Language } from '../../words/language.js';
import { listed } from '../../words/joined.js';
import { formatBare, formatNumber } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import { drawStageBars } from '../../svg/stage-bars.js';
import { areaChoice } from '../area-names.js';
import { itemsOf, type InstrumentContent } from '../content.js';
import type { InstrumentDefinition } from '../definition.js';
import type { Chosen, Count, Entry, Instrument, InstrumentChart, ListSection } from '../instrument.js';
import { asOf } from './as-of.js';
import { fullEntry, shortEntry } from './entries.js';
import { chosenOf, filterChoices } from './filters.js';
import { recommendationPage } from './recommendation-page.js';
import { stageBars } from './stage-bars.js';
import { stageRows, stagesOf } from './stage-rows.js';
import { stageTable } from './stage-table.js';
import { stageSign } from './stages.js';
import { isBegun, isImplemented, isKept, standingsAsOf, type Standing } from './standings.js';

/**
 * The recommendations of the concept: how far each field of action is, as of any day; what is overdue, without an office in
 * charge or without an indicator; and one recommendation with its history and all that names it.
 */
export const recommendations: InstrumentDefinition = {
  name: 'recommendations',
  beside: ['timeline', 'events', 'milestones', 'workshops', 'swot', 'needs', 'projects'],
  show,
};

const PERCENT = { label: '%', decimals: 0 };

/** What a list of gaps holds: only what is still to be done, or was done, can lack something. */
const GAPS: Readonly<Record<'overdue' | 'withoutOwner' | 'withoutIndicator', (standing: Standing) => boolean>> = {
  overdue: ({ overdue }) => overdue,
  withoutOwner: (standing) => isKept(standing) && standing.item.owner === undefined,
  withoutIndicator: (standing) => isKept(standing) && (standing.item.indicators ?? []).length === 0,
};

function show(content: InstrumentContent, language: Language, chosen: Chosen = {}): Instrument {
  const all = itemsOf(content, 'recommendations');
  const date = asOf(content, language, chosen);
  const standings = standingsAsOf(all, date.day, date.isEdition);
  const one = standings.find(({ item }) => item.id === chosen['recommendation']);
  if (one !== undefined) return recommendationPage(one, content, language, date);
  const filters = [areaChoice(content, all, language, chosen), ...filterChoices(content, standings, language, chosen)];
  const shown = chosenOf(content, standings, filters);
  const { kept, implemented, begun } = progressOf(shown);
  const gap = (name: keyof typeof GAPS) => shown.filter(GAPS[name]);
  const count = (name: Parameters<typeof countLabel>[0], value: string): Count => ({
    label: countLabel(name, language),
    value,
  });
  return {
    title: say(language, 'recommendations.title'),
    finding: say(language, 'recommendations.finding', {
      day: formatDate(language, date.day),
      count: kept,
      done: formatBare(language, implemented),
      share: share(implemented, kept, language),
      overdue: gap('overdue').length,
    }),
    choices: [...filters, date.choice],
    counts: [
      count('all', formatBare(language, shown.length)),
      count('implemented', share(implemented, kept, language)),
      count('begun', share(begun, kept, language)),
      ...gapNames.map((name) => count(name, formatBare(language, gap(name).length))),
    ],
    ...(shown.length > 0 ? { chart: chartOf(content, shown, language) } : {}),
    sections: [
      ...gapNames.map((name): ListSection => {
        const entries = gap(name).map((standing) => shortEntry(standing, content, language));
        return gapList(name, entries, language);
      }),
      {
        kind: 'group',
        id: 'by-area',
        title: say(language, 'recommendations.byArea'),
        lists: stageRows(content, shown, language).map(({ area, name, standings: own }) => ({
          kind: 'list',
          id: `area-${area}`,
          title: name,
          entries: own.map((standing) => fullEntry(standing, content, language)),
          none: '',
        })),
      },
    ],
    notes: [say(language, 'recommendations.method')],
  };
}

const gapNames = Object.keys(GAPS) as readonly (keyof typeof GAPS)[];

function countLabel(name: keyof typeof GAPS | 'all' | 'begun' | 'implemented', language: Language): string {
  return say(language, 'recommendations.count', { count: name });
}

function gapList(name: keyof typeof GAPS, entries: readonly Entry[], language: Language): ListSection {
  return {
    kind: 'list',
    id: name,
    title: countLabel(name, language),
    entries,
    none: say(language, 'recommendations.noGap'),
  };
}

/** How many count, are implemented, and are begun (METHODOLOGY.md 2.4, MS1 and MS2). */
function progressOf(standings: readonly Standing[]) {
  const kept = standings.filter(isKept);
  return {
    kept: kept.length,
    implemented: kept.filter(({ stage }) => isImplemented(stage)).length,
    begun: kept.filter(({ stage }) => isBegun(stage)).length,
  };
}

/** A part in per cent; a dash where there is no whole. */
function share(part: number, whole: number, language: Language): string {
  return whole === 0 ? '–' : formatNumber(language, (100 * part) / whole, PERCENT);
}

function chartOf(content: InstrumentContent, shown: readonly Standing[], language: Language): InstrumentChart {
  const drawn = {
    rows: stageRows(content, shown, language),
    stages: stagesOf(shown).map((stage) => ({
      stage,
      ...stageSign(stage, content.records.recommendations, language),
    })),
    title: say(language, 'recommendations.byStatus'),
    summary: stageSummary(content, shown, language),
  };
  return {
    draw: (place) => {
      const model = stageBars(drawn, language, place);
      return { model, drawing: drawStageBars(model) };
    },
    table: stageTable(drawn, language),
  };
}

/** How many are at each stage, in one line: 'umgesetzt: 10, in Umsetzung: 12'. */
function stageSummary(content: InstrumentContent, shown: readonly Standing[], language: Language): string {
  const counted = stagesOf(shown).map((stage) =>
    say(language, 'mark.named', {
      name: stageSign(stage, content.records.recommendations, language).word,
      value: formatBare(language, shown.filter((standing) => standing.stage === stage).length),
    }),
  );
  return listed(counted, language);
}
