import type { Cube } from '../data/cube.js';
import type { Pairs } from '../data/pairs.js';
import { areOfTheWhole, drawnReferences } from '../data/references.js';
import { datedAnnotations, referenceAnnotations, type Annotation } from '../words/annotations.js';
import type { Stroke } from './geometry.js';
import type { Box } from './model.js';
import type { Settings } from './settings.js';
import type { SlopeFrame } from './slope-frame.js';

/** A reference band as a light area between the two hairlines. */
export interface SlopeBand {
  readonly area: Box;
  /** Its limits; none where it is open. */
  readonly edges: readonly Stroke[];
}

/** The areas of all bands, up to the edge of the plot where they are open. */
export function slopeBands({ cube, plot, y }: SlopeFrame): readonly SlopeBand[] {
  return drawnReferences(cube).bands.map(({ lower, upper }) => {
    const top = upper === undefined ? plot.y : y(upper);
    const bottom = lower === undefined ? plot.y + plot.height : y(lower);
    const limits = [lower, upper].filter((limit) => limit !== undefined).map(y);
    return {
      area: { x: plot.x, y: top, width: plot.width, height: bottom - top },
      edges: limits.map((at) => ({ x1: plot.x, y1: at, x2: plot.x + plot.width, y2: at })),
    };
  });
}

/** What stands below in words: bands, as there is no room beside their areas, what is not drawn, breaks and events. */
export function slopeNotes(
  cube: Cube,
  { periods }: Pairs,
  isEmpty: boolean,
  { language }: Settings,
): readonly Annotation[] {
  const targetsDrawn = !isEmpty && !areOfTheWhole(cube);
  const references = referenceAnnotations(cube, language).filter(({ kind }) => kind === 'band' || !targetsDrawn);
  return [...references, ...datedAnnotations(cube, periods, language)];
}
