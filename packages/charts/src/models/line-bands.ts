import type { ReferenceBand } from '@teilhabe/core/publication';
import { drawnReferences } from '../data/references.js';
import { bandWords } from '../words/band-words.js';
import { textIn } from '../words/text-in.js';
import { hittable, labelBox, type Stroke } from './geometry.js';
import type { LineFrame } from './line-frame.js';
import type { Box, Label, Mark } from './model.js';
import type { Obstacles } from './place-label.js';
import { wordsAtEnd } from './words-at-end.js';

/** A range of values: a light area across the plot, labelled at its end. */
export interface BandMark extends Mark {
  readonly kind: 'band';
  readonly area: Box;
  /** Its limits; none where it is open. */
  readonly edges: readonly Stroke[];
  readonly words: Label;
}

const INSET = 3;

/** An area for each band, its name at its end where it covers least. */
export function bandMarks(frame: LineFrame, { boxes, strokes }: Obstacles): readonly BandMark[] {
  const { cube, settings } = frame;
  const { language, direction, measure } = settings;
  const taken = [...boxes];
  return drawnReferences(cube).bands.map((band, i) => {
    const area = areaOf(band, frame);
    const bottom = area.y + area.height;
    const name = textIn(band.label, language.tag);
    const tops = (height: number) => [area.y + INSET, bottom - INSET - height, area.y + (area.height - height) / 2];
    const words = wordsAtEnd(frame, name, tops, { boxes: taken, strokes });
    const box = labelBox(words, direction, measure);
    taken.push(box);
    return {
      kind: 'band',
      key: `band-${i}`,
      label: bandWords(cube, band, language),
      box: hittable(box),
      area,
      edges: edgesOf(band, frame),
      words,
    };
  });
}

/** Up to the edge of the plot where the band is open. */
function areaOf({ lower, upper }: ReferenceBand, { plot, y }: LineFrame): Box {
  const top = upper === undefined ? plot.y : y(upper);
  const bottom = lower === undefined ? plot.y + plot.height : y(lower);
  return { x: plot.x, y: Math.min(top, bottom), width: plot.width, height: Math.abs(bottom - top) };
}

function edgesOf({ lower, upper }: ReferenceBand, { plot, y }: LineFrame): readonly Stroke[] {
  const limits = [lower, upper].filter((limit) => limit !== undefined);
  return limits.map((limit) => ({ x1: plot.x, y1: y(limit), x2: plot.x + plot.width, y2: y(limit) }));
}
