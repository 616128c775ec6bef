import type { Reading } from '@teilhabe/charts';

/** One sound: when it begins and how long it lasts, in s from the start of all, where it is heard and how high. */
export interface Tone {
  readonly key: string;
  readonly start: number;
  readonly length: number;
  /** In Hz; null where there is no number, which is a short click. */
  readonly pitch: number | null;
  /** From -1, left, to 1, right. */
  readonly pan: number;
}

/** Two octaves around the middle of a voice, A3 to A5, in Hz: high enough for small loudspeakers, not shrill. */
const LOWEST = 220;
const HIGHEST = 880;
const MIDDLE = Math.sqrt(LOWEST * HIGHEST);
/** All numbers together last so long, in s, unless each would be shorter or longer than these. */
const TOGETHER = 4;
const SHORTEST = 0.12;
const LONGEST = 0.5;
/** How much of its time a tone sounds, before there is silence. */
const SOUNDING = 0.8;

/**
 * A series as tones in its order, from left to right, as time runs in every layout. Equal differences are equal
 * intervals of pitch: the lowest number is 220 Hz, the highest 880 Hz, numbers that are all the same 440 Hz. Empty for no numbers.
 */
export function tonesOf(series: readonly Reading[]): readonly Tone[] {
  const values = series.flatMap(({ value }) => value ?? []);
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const step = Math.min(LONGEST, Math.max(SHORTEST, TOGETHER / series.length));
  const pitchOf = (value: number) => (range > 0 ? LOWEST * (HIGHEST / LOWEST) ** ((value - low) / range) : MIDDLE);
  const panOf = (i: number) => (series.length > 1 ? (2 * i) / (series.length - 1) - 1 : 0);
  return series.map(({ key, value }, i) => ({
    key,
    start: i * step,
    length: step * SOUNDING,
    pitch: value === null ? null : pitchOf(value),
    pan: panOf(i),
  }));
}
