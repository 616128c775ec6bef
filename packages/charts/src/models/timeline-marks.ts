import { say } from '../words/say.js';
import { textIn } from '../words/text-in.js';
import type { FadePart } from './fade.js';
import type { Label, Mark } from './model.js';
import type { Settings } from './settings.js';
import type { DatedItem } from './timeline-items.js';

/** An entry of the timeline. */
export type TimelineMark = EventMark | PhaseMark;

/** An event: a mark on its lane's line, and a label that a hairline joins to it; null where there is no room for one. */
export interface EventMark extends Mark {
  readonly kind: 'event';
  readonly x: number;
  readonly y: number;
  /** How long the event may have been, when its date is vague or spans days that can be seen; else empty. */
  readonly span: readonly FadePart[];
  readonly flag: EventFlag | null;
}

/** The label of an event and the hairline from its mark to it. */
export interface EventFlag {
  readonly date: Label;
  readonly title: Label;
  readonly leader: readonly (readonly [x: number, y: number])[];
}

/** A phase: a bar whose vague and open ends fade. */
export interface PhaseMark extends Mark {
  readonly kind: 'phase';
  readonly bar: readonly FadePart[];
  readonly title: Label;
}

/** What a screen reader says of an entry: '12. April 2011: Auftaktworkshop (Verwaltungsinterner Prozess)'. */
export function entryLabel({ item, date }: DatedItem, { language }: Settings): string {
  const text = (texts: Parameters<typeof textIn>[0]) => textIn(texts, language.tag);
  return say(language, 'timeline.mark', { date: text(date.text), title: text(item.title), lane: text(item.laneTitle) });
}
