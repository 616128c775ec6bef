import type { Cube } from '../data/cube.js';
import { breaksWithin, eventsWithin } from '../data/dated.js';
import type { PeriodPoint } from '../data/periods.js';
import { areOfTheWhole, referencesOf } from '../data/references.js';
import { bandWords } from './band-words.js';
import { breakText, eventText } from './dated-words.js';
import type { Language } from './language.js';
import { say } from './say.js';
import { targetWords } from './target-words.js';

/** What can be said beside the numbers; `coincidence` follows events and says that they need not be the cause. */
export type AnnotationKind = 'target' | 'band' | 'break' | 'event' | 'coincidence';

/** A target, a reference band, a break or an event in words. */
export interface Annotation {
  readonly kind: AnnotationKind;
  readonly key: string;
  /** 'Ziel des Stadtrats 2030: 30,0 %', 'Ereignis: Mai 2023: Neues Bürgerbüro'. */
  readonly text: string;
}

/** Targets and bands, in words; where they are those of all categories together, they say so. */
export function referenceAnnotations(cube: Cube, language: Language): readonly Annotation[] {
  const { targets, bands } = referencesOf(cube);
  const whole = areOfTheWhole(cube);
  const said = (text: string) => (whole ? say(language, 'note.whole', { text }) : text);
  return [
    ...targets.map((target, i): Annotation => {
      return { kind: 'target', key: `target-${target.period}-${i}`, text: said(targetWords(cube, target, language)) };
    }),
    ...bands.map((band, i): Annotation => {
      return { kind: 'band', key: `band-${i}`, text: said(bandWords(cube, band, language)) };
    }),
  ];
}

/** The words of targets and bands that no chart draws at single numbers, as they are those of all categories together. */
export function wholeNotes(cube: Cube, language: Language): readonly string[] {
  return areOfTheWhole(cube) ? referenceAnnotations(cube, language).map(({ text }) => text) : [];
}

/** Breaks and events from the first to the newest of some periods, in words; none for a single period. */
export function datedAnnotations(
  cube: Cube,
  periods: readonly PeriodPoint[],
  language: Language,
): readonly Annotation[] {
  if (periods.length < 2) return [];
  const breaks = breaksWithin(cube, periods).map(({ item, key }): Annotation => {
    return { kind: 'break', key, text: say(language, 'mark.break', { label: breakText(item, language) }) };
  });
  const events = eventsWithin(cube, periods).map(({ item, key }): Annotation => {
    return { kind: 'event', key, text: say(language, 'mark.event', { label: eventText(item, language) }) };
  });
  const coincidence: Annotation = { kind: 'coincidence', key: 'coincidence', text: say(language, 'note.coincidence') };
  return [...breaks, ...events, ...(events.length > 0 ? [coincidence] : [])];
}
