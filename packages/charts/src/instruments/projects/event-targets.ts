import type { EventItem, EventTargetItem } from '@teilhabe/core/publication';
import type { Language } from '../../words/language.js';
import { formatBare } from '../../words/numbers.js';
import { say } from '../../words/say.js';
import type { TableModel } from '../../words/table.js';
import { codeWord } from '../code-word.js';
import { itemsOf, type InstrumentContent } from '../content.js';

/** A target with the events that there are against it; `open` where the year is not over at the edition. */
export interface Attainment extends EventTargetItem {
  readonly count: number;
  readonly attained: 'yes' | 'open' | 'no';
}

/** Every yearly target with the events of its kind that begin in its year; in the order of years, empty without targets. */
export function attainments(content: InstrumentContent): readonly Attainment[] {
  const events = itemsOf(content, 'events');
  const edition = content.about?.edition.slice(0, 4) ?? '';
  const attainment = (target: EventTargetItem): Attainment => {
    const count = events.filter((event) => event.kind === target.kind && yearOf(event) === String(target.year)).length;
    const isOver = String(target.year) < edition;
    return { ...target, count, attained: count >= target.target ? 'yes' : isOver ? 'no' : 'open' };
  };
  return itemsOf(content, 'event-targets')
    .map(attainment)
    .sort((a, b) => a.year - b.year);
}

/** The year in which an event begins; '' for one without a date. */
export function yearOf({ date }: EventItem): string {
  return date?.earliest?.slice(0, 4) ?? '';
}

/** The targets as a table: number, target, and whether it was reached, by a sign and a word. */
export function targetsTable(
  content: InstrumentContent,
  targets: readonly Attainment[],
  language: Language,
): TableModel {
  const { records } = content;
  const column = (id: string, label: string, numeric = false) => ({ id, label, numeric });
  return {
    caption: say(language, 'projects.targets'),
    columns: [
      column('year', say(language, 'projects.year')),
      column('kind', say(language, 'projects.kind')),
      column('count', say(language, 'projects.held'), true),
      column('target', say(language, 'projects.target'), true),
      column('attained', say(language, 'projects.inWords')),
    ],
    rows: targets.map(({ year, kind, count, target, attained }) => ({
      header: String(year),
      cells: [
        codeWord(records['event-targets'], 'kind', kind, language).text,
        formatBare(language, count),
        formatBare(language, target),
        say(language, 'projects.attained', { attained }),
      ],
    })),
    apart: true,
  };
}
