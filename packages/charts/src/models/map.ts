import type { Dataset, Geo } from '@teilhabe/core/publication';
import { mapNotes } from '../words/map-notes.js';
import { markNumber } from '../words/cell-number.js';
import { gapWords } from '../words/cell-words.js';
import { say } from '../words/say.js';
import { baseOf } from './base.js';
import { baselineBelow } from './geometry.js';
import type { HeatKey } from './heatmap-key.js';
import { unitLabel } from './line-axes.js';
import { mapFrame, type MapFrame } from './map-frame.js';
import { mapMark, type MapMark } from './map-marks.js';
import { waysBetween } from './map-neighbours.js';
import type { ChartModelBase, ChartOptions, Label } from './model.js';
import { extent, labelAt, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';

/** Districts coloured by the class of their value, in px. */
export interface MapModel extends ChartModelBase {
  readonly kind: 'map';
  /** The unit in words above the key; null without a unit. */
  readonly unit: Label | null;
  readonly key: HeatKey;
  /** The areas in the order of the dataset. */
  readonly marks: readonly MapMark[];
  /** Below the map: which area has which number, where names have no room. */
  readonly list: readonly Label[];
  /** Last: by which rule the classes are made, what tiles mean, what is not on the map. */
  readonly notes: readonly Label[];
}

const LIST_GAP = 8;
const COLUMN_GAP = 20;
const NOTE_GAP = 6;

/**
 * Every district of `geo` as an area at `options.period`, in up to five classes at equal intervals with round limits
 * (`valueClasses`): boundaries in Mercator's projection, or tiles of equal size. Confidential values are hatched, missing ones
 * an outline; an area without room for its name has a number that a list below explains. An empty dataset has no marks.
 */
export function map(dataset: Dataset, geo: Geo, options: ChartOptions): MapModel {
  const frame = mapFrame(dataset, geo, options);
  const { settings, cube } = frame;
  const isEmpty = dataset.value.length === 0;
  const marks = isEmpty ? [] : marksOf(frame);
  const list = listBelow(frame, marks, frame.bottom + LIST_GAP);
  const words = mapNotes(geo, frame.off, settings.language);
  const notes = linesBelow(isEmpty ? [] : words, list.bottom + NOTE_GAP, settings);
  const base = baseOf(dataset, options);
  return {
    ...base,
    summary: [base.summary, ...words].join(' '),
    kind: 'map',
    width: settings.width,
    height: notes.bottom,
    unit: unitLabel(cube, settings, settings.direction === 'ltr' ? 0 : settings.width),
    key: frame.key,
    marks,
    list: list.labels,
    notes: notes.labels,
  };
}

/** Numbers are counted on only where one is needed, so that the list has no gaps. */
function marksOf(frame: MapFrame): readonly MapMark[] {
  let number = 1;
  const marks = frame.areas.map((area) => {
    const mark = mapMark(area, number, frame);
    if (mark.number !== null) number += 1;
    return mark;
  });
  const ways = waysBetween(marks);
  return marks.map((mark) => ({ ...mark, beside: ways.get(mark.key) ?? {} }));
}

/** The numbered areas with their values, in as many columns as have room. */
function listBelow({ areas, cube, settings }: MapFrame, marks: readonly MapMark[], top: number) {
  const { small, width, direction, language } = settings;
  const texts = marks.flatMap(({ number }, i) => {
    const { text, cell } = areas[i]!;
    const value = cell.kind === 'published' ? markNumber(cube, cell, language) : gapWords(cell, language);
    return number === null ? [] : [say(language, 'map.numbered', { number: number.lines[0]!, name: text, value })];
  });
  if (texts.length === 0) return { labels: [], bottom: top - LIST_GAP };
  const widest = extent(texts, settings, small).width + COLUMN_GAP;
  const columns = Math.max(1, Math.min(texts.length, Math.floor((width + COLUMN_GAP) / widest)));
  const rows = Math.ceil(texts.length / columns);
  if (columns === 1) return linesBelow(texts, top, settings, 0);
  const labels = texts.map((text, i) => {
    const distance = Math.floor(i / rows) * widest;
    const y = baselineBelow(top + (i % rows) * lineHeightOf(small), small);
    return labelAt(text, { x: direction === 'ltr' ? distance : width - distance, y, size: small }, settings);
  });
  return { labels, bottom: top + rows * lineHeightOf(small) };
}

function linesBelow(texts: readonly string[], top: number, settings: Settings, gap = NOTE_GAP) {
  const { small, width, direction } = settings;
  let y = top;
  const labels = texts.map((text) => {
    const lines = wrapped(text, width, settings, 4, small);
    const place = { x: direction === 'ltr' ? 0 : width, y: baselineBelow(y, small), size: small };
    y += lines.length * lineHeightOf(small) + gap;
    return linesAt(lines, place, settings);
  });
  return { labels, bottom: Math.ceil(y) };
}
