import { crosses, grow, overlaps, type Stroke } from './geometry.js';
import type { Box } from './model.js';

/** What labels must keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly strokes: readonly Stroke[];
}

const CLEARANCE = 2;

/** The first of the places for a label that touches no other and that no line crosses; undefined when there is none. */
export function freePlace(places: readonly Box[], obstacles: Obstacles): Box | undefined {
  const crossed = (place: Box) => obstacles.strokes.some((stroke) => crosses(place, stroke));
  return apart(places, obstacles).find((place) => !crossed(place));
}

/** A free place, else one that only lines cross: for labels that must stand, which have a rim of background. */
export function bestPlace(places: readonly Box[], obstacles: Obstacles): Box | undefined {
  return freePlace(places, obstacles) ?? apart(places, obstacles)[0];
}

function apart(places: readonly Box[], { boxes }: Obstacles): readonly Box[] {
  return places.filter((place) => !boxes.some((box) => overlaps(grow(place, CLEARANCE), box)));
}
