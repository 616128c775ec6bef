import type { Instrument, ListSection } from './instrument.js';

/** Every list of an instrument, those of a group each, in the order of its parts. */
export function listsOf({ sections }: Pick<Instrument, 'sections'>): readonly ListSection[] {
  return sections.flatMap((section): readonly ListSection[] => {
    if (section.kind === 'group') return section.lists;
    return section.kind === 'list' ? [section] : [];
  });
}
