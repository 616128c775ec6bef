import type { Dataset } from '@teilhabe/core/publication';
import { formatDate } from './dates.js';
import { listed } from './joined.js';
import type { Language } from './language.js';
import { say } from './say.js';

/**
 * Where the numbers come from and as of which day: 'Quelle: Stadt Musterstadt, Stand: 1. März 2026'.
 * Several sources stand one after the other; the day is the newest of theirs. A dataset from elsewhere, which names no
 * sources of its own, stands as of its update; '' when nothing is known.
 */
export function sourceLine(dataset: Dataset, language: Language): string {
  const sources = dataset.extension.teilhabe?.sources ?? [];
  const titles = sources.length > 0 ? sources.map((source) => source.title) : [dataset.source ?? ''];
  const days = sources.flatMap((source) => source.date ?? []).sort();
  const day = sources.length > 0 ? days.at(-1) : dataset.updated;
  const source = [...new Set(titles)].filter(Boolean).join('; ');
  return listed(
    [
      source && say(language, 'source.name', { source }),
      day ? say(language, 'source.date', { date: formatDate(language, day) }) : '',
    ],
    language,
  );
}
