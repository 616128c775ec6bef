import type { Cube } from '../data/cube.js';
import { referenceAnnotations, type Annotation } from '../words/annotations.js';
import { baselineBelow, TARGET_SIZE, type Stroke } from './geometry.js';
import type { Box, Label, Mark } from './model.js';
import { extent, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';

/** What is said below a chart: a target, a band, a break or an event that is not labelled in it. */
export interface NoteMark extends Mark {
  readonly kind: 'note';
  readonly words: Label;
  /** How it looks in the chart; null where it is not drawn there. */
  readonly sample: NoteSample | null;
}

/** A piece of what the words are about. */
export type NoteSample =
  | { readonly of: 'target' | 'break' | 'event'; readonly line: Stroke }
  | { readonly of: 'band'; readonly area: Box; readonly edges: readonly Stroke[] };

/** The notes of a chart and where the next thing below them may stand; `top` when there are none. */
export interface Notes {
  readonly marks: readonly NoteMark[];
  readonly bottom: number;
}

const GAP = 8;
const MOST_LINES = 4;
const SAMPLE_WIDTH = 20;
const SAMPLE_GAP = 8;
const BAND_HEIGHT = 10;

/** The words below each other from `top` on, each as high as a finger hits; with `samples` behind a piece of what is drawn. */
export function noteMarks(
  notes: readonly Annotation[],
  top: number,
  settings: Settings,
  { samples = false } = {},
): Notes {
  const { small, width, direction } = settings;
  const indent = samples ? SAMPLE_WIDTH + SAMPLE_GAP : 0;
  let y = notes.length > 0 ? Math.ceil(top + GAP / 2) : top;
  const marks = notes.map(({ kind, key, text }): NoteMark => {
    const lines = wrapped(text, width - indent, settings, MOST_LINES, small);
    const { height } = extent(lines, settings, small);
    const box = { x: 0, y, width, height: Math.max(TARGET_SIZE, Math.ceil(height) + GAP / 2) };
    const textTop = y + (box.height - height) / 2;
    const x = direction === 'ltr' ? indent : width - indent;
    const sample = samples && kind !== 'coincidence' ? sampleOf(kind, textTop, settings) : null;
    y += box.height;
    const words = linesAt(lines, { x, y: baselineBelow(textTop, small), size: small }, settings);
    return { kind: 'note', key, label: text, box, words, sample };
  });
  return { marks, bottom: y };
}

/** In words what a chart of rows could not draw: all targets and bands, or none. */
export function undrawnReferences(cube: Cube, drawn: readonly unknown[], top: number, settings: Settings): Notes {
  const isEmpty = cube.dataset.value.length === 0;
  return noteMarks(drawn.length > 0 || isEmpty ? [] : referenceAnnotations(cube, settings.language), top, settings);
}

/** Beside the first line of the words. */
function sampleOf(kind: NoteSample['of'], top: number, { small, width, direction }: Settings): NoteSample {
  const left = direction === 'ltr' ? 0 : width - SAMPLE_WIDTH;
  const middle = top + lineHeightOf(small) / 2 - 1;
  const x = left + SAMPLE_WIDTH / 2;
  if (kind === 'band') {
    const area = { x: left, y: middle - BAND_HEIGHT / 2, width: SAMPLE_WIDTH, height: BAND_HEIGHT };
    const edges = [area.y, area.y + BAND_HEIGHT].map((y) => ({ x1: left, y1: y, x2: left + SAMPLE_WIDTH, y2: y }));
    return { of: kind, area, edges };
  }
  if (kind === 'target') return { of: kind, line: { x1: left, y1: middle, x2: left + SAMPLE_WIDTH, y2: middle } };
  return { of: kind, line: { x1: x, y1: middle - 7, x2: x, y2: middle + 7 } };
}
