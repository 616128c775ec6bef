import { say, textIn, type Language, type YearSpan } from '@teilhabe/charts';
import type { Area, TimelineItem } from '@teilhabe/core/publication';
import { html, nothing, type TemplateResult } from 'lit';
import { select } from '../parts/select.js';
import { ZOOM_MOVES, zoomed, type ZoomMove } from './zoom.js';

/** What of a timeline a reader has chosen to see; '' for all. */
export interface TimelineFilter {
  readonly lane: string;
  readonly kind: string;
  readonly area: string;
}

/** The entries that a reader has chosen to see. */
export function filtered(
  items: readonly TimelineItem[],
  { lane, kind, area }: TimelineFilter,
): readonly TimelineItem[] {
  return items.filter(
    (item) =>
      (lane === '' || item.lane === lane) && (kind === '' || item.kind === kind) && (area === '' || item.area === area),
  );
}

/** The choices of lane, kind and field of action, of those that the entries have; nothing where there is nothing to choose. */
export function timelineFilters(
  items: readonly TimelineItem[],
  areas: readonly Area[],
  chosen: TimelineFilter,
  choose: (filter: Partial<TimelineFilter>) => void,
  language: Language,
): TemplateResult | typeof nothing {
  const lanes = new Map(items.map(({ lane, laneTitle }) => [lane, textIn(laneTitle, language.tag)]));
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const used = new Set(items.map(({ area }) => area));
  const named = areas.filter(({ id }) => used.has(id));
  const controls = [
    select(
      say(language, 'timeline.lane'),
      options(say(language, 'timeline.allLanes'), [...lanes]),
      chosen.lane,
      (lane) => choose({ lane }),
    ),
    select(
      say(language, 'timeline.kind'),
      options(
        say(language, 'timeline.allKinds'),
        kinds.map((kind) => [kind, say(language, 'timeline.kinds', { kind })]),
      ),
      chosen.kind,
      (kind) => choose({ kind }),
    ),
    select(
      say(language, 'timeline.area'),
      options(
        say(language, 'timeline.allAreas'),
        named.map(({ id, title }) => [id, `${id} ${textIn(title, language.tag)}`]),
      ),
      chosen.area,
      (area) => choose({ area }),
    ),
  ];
  if (controls.every((control) => control === undefined)) return nothing;
  return html`<div class="controls" part="controls">${controls}</div>`;
}

/** The buttons that show another part of the drawing, and what is shown; nothing where there is one year only. */
export function zoomButtons(
  shown: YearSpan,
  all: YearSpan,
  move: (to: ZoomMove) => void,
  sentence: string,
  language: Language,
): TemplateResult | typeof nothing {
  if (all.from === all.to) return nothing;
  const isAll = shown.from === all.from && shown.to === all.to;
  const leads = (to: ZoomMove) => {
    const next = zoomed(shown, all, to);
    return next.from !== shown.from || next.to !== shown.to;
  };
  const button = (to: ZoomMove, text: string) =>
    html`<button type="button" aria-disabled=${leads(to) ? 'false' : 'true'} @click=${() => move(to)}>${text}</button>`;
  return html`<div class="zoom" part="zoom" role="group" aria-label=${say(language, 'timeline.moves')} data-screen>
    ${ZOOM_MOVES.map((to) => button(to, say(language, 'timeline.move', { move: to })))}
    ${button('all', say(language, 'timeline.all'))}
    <p class="shown" role="status">${isAll ? nothing : sentence}</p>
  </div>`;
}

/** Everything, then each; nothing to choose among one. */
function options(all: string, each: readonly (readonly [string, string])[]) {
  return each.length < 2 ? [] : [{ value: '', text: all }, ...each.map(([value, text]) => ({ value, text }))];
}
