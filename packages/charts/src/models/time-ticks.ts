import type { PeriodPoint } from '../data/periods.js';
import type { Settings } from './settings.js';

/** A period and its place on the axis. */
export interface PlacedPeriod {
  readonly period: PeriodPoint;
  readonly x: number;
}

const GAP = 12;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/**
 * The periods that get a label on the axis: as many as stand side by side without touching.
 * Years go in round steps (every 5th, 10th …), every second one and other periods are counted back from the
 * newest; first and last are added where there is room.
 */
export function timeTicks(placed: readonly PlacedPeriod[], settings: Settings): readonly PlacedPeriod[] {
  const steps = YEAR_STEPS.map((step) => placed.filter((tick, i) => isOnStep(tick, placed.length - 1 - i, step)));
  const chosen = steps.find((ticks) => areApart(ticks, settings)) ?? [];
  return withEnd(withEnd(chosen, placed.at(-1), settings), placed[0], settings);
}

function isOnStep({ period }: PlacedPeriod, fromEnd: number, step: number): boolean {
  const isYear = /^\d{4}$/.test(period.text);
  return (isYear && step > 2 ? Number(period.text) : fromEnd) % step === 0;
}

function areApart(ticks: readonly PlacedPeriod[], settings: Settings): boolean {
  return ticks.every((tick, i) => i === 0 || isApart(ticks[i - 1]!, tick, settings));
}

function isApart(a: PlacedPeriod, b: PlacedPeriod, settings: Settings): boolean {
  const width = (tick: PlacedPeriod) => settings.measure(tick.period.text, settings.size);
  return Math.abs(a.x - b.x) >= (width(a) + width(b)) / 2 + GAP;
}

function withEnd(
  ticks: readonly PlacedPeriod[],
  end: PlacedPeriod | undefined,
  settings: Settings,
): readonly PlacedPeriod[] {
  if (!end || ticks.includes(end) || !ticks.every((tick) => isApart(tick, end, settings))) return ticks;
  return [...ticks, end].sort((a, b) => a.x - b.x);
}
