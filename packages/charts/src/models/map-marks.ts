import type { Cell } from '../data/cell.js';
import { cellLabel } from '../words/cell-words.js';
import { markNumber } from '../words/cell-number.js';
import { baselineAround, hittable, type Stroke } from './geometry.js';
import { missingSign } from './heatmap-key.js';
import { areaLabels, type AreaLabels, type SignSize } from './map-labels.js';
import type { MapFrame, PlacedArea } from './map-frame.js';
import type { Label, Mark } from './model.js';
import { boundsOf, hatchRings, type Ring } from './rings.js';
import { labelAt, lineHeightOf } from './settings.js';
import { toneOf, type Tone } from './value-classes.js';

/** An area of a map. */
export type MapMark = ValueAreaMark | HiddenAreaMark | MissingAreaMark;

interface AreaMark extends Mark {
  readonly rings: readonly Ring[];
  readonly name: Label | null;
  /** The number by which the list below the map names it; null where its name is in it. */
  readonly number: Label | null;
  /** Whether the number stands over the edges of a small area. */
  readonly overlapping: boolean;
}

/** A published value: its class, and the number where it fits. */
export interface ValueAreaMark extends AreaMark {
  readonly kind: 'value';
  readonly tone: Tone;
  readonly value: Label | null;
}

/** A confidential value: hatched, with a lock where there is room. */
export interface HiddenAreaMark extends AreaMark {
  readonly kind: 'hidden';
  readonly hatch: readonly Stroke[];
  readonly lock: { readonly x: number; readonly y: number } | null;
}

/** No value: an outline with a dash; the reason is in the label. */
export interface MissingAreaMark extends AreaMark {
  readonly kind: 'missing';
  readonly sign: Label | null;
}

const LOCK: SignSize = { width: 20, height: 20 };

/** The mark of an area; `number` is its place in the list below the map. */
export function mapMark(area: PlacedArea, number: number, frame: MapFrame): MapMark {
  const { cube, settings, classes } = frame;
  const { key, text, cell, rings } = area;
  const labels = areaLabels(rings, text, signSize(cell, frame), number, settings);
  const mark = {
    key,
    label: cellLabel(cube, cell, settings.language, text),
    box: hittable(boundsOf(rings)),
    rings,
    name: labels.name,
    number: labels.number,
    overlapping: labels.overlapping,
  };
  if (cell.kind === 'hidden') return { ...mark, kind: 'hidden', hatch: hatchRings(rings), lock: labels.sign };
  if (cell.kind === 'missing')
    return { ...mark, kind: 'missing', sign: signLabel(missingSign(cell.reason), labels, frame) };
  const value = signLabel(markNumber(cube, cell, settings.language), labels, frame);
  return { ...mark, kind: 'value', tone: toneOf(cell.value, classes), value };
}

function signSize(cell: Cell, { cube, settings }: MapFrame): SignSize {
  const { small, measure, language } = settings;
  if (cell.kind === 'hidden') return LOCK;
  const text = cell.kind === 'published' ? markNumber(cube, cell, language) : missingSign(cell.reason);
  return { width: measure(text, small), height: lineHeightOf(small) };
}

function signLabel(text: string, { sign }: AreaLabels, { settings }: MapFrame): Label | null {
  if (sign === null) return null;
  const { small } = settings;
  return labelAt(text, { x: sign.x, y: baselineAround(sign.y, small), anchor: 'middle', size: small }, settings);
}
