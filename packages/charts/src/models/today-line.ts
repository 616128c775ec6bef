import { epochDay } from '../data/periods.js';
import { say } from '../words/say.js';
import { baselineBelow } from './geometry.js';
import { labelAt, type Settings } from './settings.js';
import type { TimelineModel } from './timeline.js';
import type { YearSpan } from './timeline-window.js';
import { yearOf, type YearAxis } from './year-axis.js';

/** The line of a day through the lanes, and its word below them; null for a day outside the years, or none. */
export function todayLine(
  today: string,
  { from, to }: YearSpan,
  axis: YearAxis,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  settings: Settings,
): TimelineModel['today'] {
  const day = epochDay(today);
  if (Number.isNaN(day) || yearOf(day) < from || yearOf(day) > to) return null;
  const x = axis.x(day + 0.5);
  const text = say(settings.language, 'timeline.today');
  const half = (settings.measure(text, settings.small) * 1.1) / 2;
  const at = Math.min(Math.max(x, half), settings.width - half);
  const place = {
    x: at,
    y: baselineBelow(bottom + 2, settings.small),
    anchor: 'middle' as const,
    size: settings.small,
  };
  return { line: { x1: x, y1: top - 2, x2: x, y2: bottom + 2 }, label: labelAt(text, place, settings) };
}
