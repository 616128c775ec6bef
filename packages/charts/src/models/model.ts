import type { Language } from '../words/language.js';
import type { MeasureText } from '../measure/measure-text.js';

/** What a chart needs to know of the place where it will stand. */
export interface ChartOptions {
  /** In px; at least 200 is assumed. */
  readonly width: number;
  readonly language: Language;
  readonly measure: MeasureText;
  /** Direction of the layout; the language's own by default. */
  readonly direction?: 'ltr' | 'rtl';
  /** The period of a chart that shows one, as its code; the newest by default. */
  readonly period?: string;
  /** Values that the axis of values holds besides the chart's own, so that several charts have the same; none by default. */
  readonly extent?: readonly number[];
  /** Size of labels in px, at least 12; 13 by default. */
  readonly fontSize?: number;
}

/** A rectangle in px; x and y are its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One thing in a chart that a reader can point at, reach by key and hear. */
export interface Mark {
  readonly key: string;
  /** What a screen reader says and the read-out shows, e.g. "2025: 24,0 %, 96 von 400, Bereich 21,5 % bis 26,7 %". */
  readonly label: string;
  /** The area that answers to a pointer, at least 24 × 24 px where there is room. */
  readonly box: Box;
  /** On a map and in a graph: the keys of the marks to which arrow keys lead. */
  readonly beside?: Directions;
  /** Where the arrow keys find it; absent for what stands apart, e.g. a target: that comes after all others. */
  readonly at?: GridPlace;
}

/**
 * A place among rows and columns, counted from 0 in reading order. In charts with several series a row is a series and a
 * column what they share, e.g. a period; in charts of rows it is a row as drawn. What lies between two columns has a fraction.
 */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The key of a mark in each direction in which there is one. */
export type Directions = Readonly<Partial<Record<'up' | 'down' | 'left' | 'right', string>>>;

/** A text in a chart; one line or several. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** In the direction of the layout: `start` is the right end of the text when that is right-to-left. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lineHeight: number;
  readonly size: number;
}

/** What every chart has. */
export interface ChartModelBase {
  readonly width: number;
  readonly height: number;
  /** Direction of the layout. */
  readonly direction: 'ltr' | 'rtl';
  /** Direction of the texts, which may be set in a layout of the other direction. */
  readonly textDirection: 'ltr' | 'rtl';
  readonly title: string;
  /** The finding in full: what a reader who does not see the chart has to know. */
  readonly summary: string;
  /** In reading order. */
  readonly marks: readonly Mark[];
}
