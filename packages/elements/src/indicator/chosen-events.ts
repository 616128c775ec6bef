import { asksTimeline, say, withEvents } from '@teilhabe/charts';
import { loadFailure } from '@teilhabe/charts/messages/load-failure';
import type { TimelineItem } from '@teilhabe/core/publication';
import { html } from 'lit';
import { languageOf } from '../language/language-of.js';
import { loadLanguage } from '../language/load-language.js';
import { failureKind, LoadFailure } from '../load/failure.js';
import type { Load } from '../load/load.js';
import { recordsOf } from '../load/records-of.js';
import { idList } from '../parts/id-list.js';
import type { IndicatorData } from './indicator-data.js';

/** What has been said of wrong ids: once a page, as a card reads anew with every choice. */
const warned = new Set<string>();

/**
 * A card's data with the events that its attribute `events` asks for, some of the timeline of the publication at `src`. Where
 * that cannot be had, they are as they were and say so.
 */
export async function withChosenEvents(
  data: IndicatorData,
  element: Element & { readonly src: string; readonly events: string },
  load: Load,
): Promise<IndicatorData> {
  const words = idList.fromAttribute(element.events);
  try {
    const timeline = asksTimeline(words) ? await timelineAt(element.src, load) : [];
    const { dataset, unknown, known } = withEvents(data.dataset, words, timeline);
    unknown.forEach((id) =>
      warn(`unknown event "${id}" in <${element.localName}>; the timeline has ${known.join(', ')}`),
    );
    return { ...data, dataset };
  } catch (error) {
    await loadLanguage(languageOf(element), [loadFailure]);
    const problem = failureKind(error);
    const { dataset } = withEvents(data.dataset, words, []);
    return {
      ...data,
      dataset,
      missing: (language) => html`<p>${say(language, 'failure.events')} ${say(language, `failure.${problem}`)}</p>`,
    };
  }
}

async function timelineAt(src: string, load: Load): Promise<readonly TimelineItem[]> {
  const { published, url } = await load(src);
  const href = published.kind === 'index' ? published.index.extension.teilhabe.records.timeline : undefined;
  if (href === undefined) throw new LoadFailure('notFound');
  return recordsOf('timeline', await load(href, url)).items;
}

function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
