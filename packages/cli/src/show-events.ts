import { asksTimeline, withEvents } from '@teilhabe/charts';
import { UsageError } from './exit.js';
import { readShown, type Shown } from './read-shown.js';

/**
 * What is shown of a publication with the events that the words ask for: ids of entries of its timeline, `area`, `none`. As it
 * was without words. Throws `UsageError` for anything but an indicator, without a timeline, and for an unknown id.
 */
export async function showEvents(shown: Shown, publication: string, words: readonly string[]): Promise<Shown> {
  if (words.length === 0) return shown;
  if (shown.kind !== 'indicator')
    throw new UsageError({
      de: '--events geht mit einer Kennzahl oder einer ihrer Aufgliederungen, ohne --view map und --compare.',
      en: '--events is for an indicator or one of its breakdowns, without --view map and --compare.',
    });
  const timeline = asksTimeline(words) ? await readShown(publication, 'timeline') : null;
  const items = timeline?.kind === 'timeline' ? timeline.items : [];
  const { dataset, unknown, known } = withEvents(shown.dataset, words, items);
  if (unknown.length > 0)
    throw new UsageError({
      de: `Der Zeitstrahl hat keinen datierten Eintrag „${unknown.join('“, „')}“. Es gibt: ${known.join(', ')}.`,
      en: `The timeline has no dated entry "${unknown.join('", "')}". There are: ${known.join(', ')}.`,
    });
  return { ...shown, dataset };
}
