import type { ChartModelBase, Mark, MeasureText, SvgNode } from '@teilhabe/charts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MarkCursor } from './mark-cursor.js';
import { forgetWidths, measureTextIn } from './measure-text.js';
import { renderSvg } from './render-svg.js';

/** Where a chart stands: what its model must know of the place. */
export interface Place {
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly fontSize: number;
  readonly measure: MeasureText;
}

/** A chart to show: `of` is what it is made of, so that it is drawn again only when one of these changes. */
export interface Chart {
  readonly of: readonly unknown[];
  readonly draw: (place: Place) => { readonly model: ChartModelBase; readonly drawing: SvgNode };
}

/** Chart labels as a share of the host's text, and the smallest they may be, in px. */
const LABEL_SHARE = 0.8125;
const SMALLEST_LABEL = 12;

/** The text on a sheet of A4, in CSS px: a wider drawing would be shrunk, and its labels with it. */
const PAPER_WIDTH = 680;

/** Characters between which there is room. */
const APART = /[\d\p{Script=Latin}]{2}/u;

/** A place as it was seen last, and what there says that it is still the same. */
interface Seen {
  readonly place: Place;
  readonly signs: readonly unknown[];
}

/** Draws a chart at the width of its container, again when that changes, and not while it has none. */
export class ChartSurface implements ReactiveController {
  // In the next frame: a drawing changes heights, and within its own callback the observer would report an error for that.
  private readonly resize = new ResizeObserver(() => requestAnimationFrame(this.redraw));
  private readonly paper = matchMedia('print');
  private container: HTMLElement | null = null;
  private chart: Chart | undefined;
  private seen: Seen | undefined;
  private drawn: readonly unknown[] = [];
  private picture: { readonly svg: SVGElement; readonly model: ChartModelBase } | undefined;
  private cursor: MarkCursor | undefined;
  private pointed: readonly string[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Lets `cursor` read the marks from now on; until then the chart is a picture to look at only. */
  readWith(cursor: MarkCursor): void {
    this.cursor = cursor;
    if (this.container !== null && this.picture !== undefined)
      cursor.enter(this.container, this.picture.svg, this.picture.model);
    if (this.pointed.length > 0) cursor.point(this.pointed);
  }

  /** The mark that is being read; null for none. */
  get active(): Mark | null {
    return this.cursor?.active ?? null;
  }

  /** The key of the mark that was read last; '' before. */
  get last(): string {
    return this.cursor?.last ?? '';
  }

  /** Whether the mark is being read by keyboard, so that the screen reader has already said it. */
  get focused(): boolean {
    return this.cursor?.focused ?? false;
  }

  /** Reads the mark with the first of these keys that has one; the keyboard's own, or none, when none has. */
  point(keys: readonly string[]): void {
    this.pointed = keys;
    this.cursor?.point(keys);
  }

  /** Shows `chart` in `container`; to be called after each update of the host. */
  show(container: HTMLElement | null, chart: Chart | undefined): void {
    this.chart = chart;
    if (container !== this.container) {
      this.container = container;
      this.seen = undefined;
      this.drawn = [];
      this.resize.disconnect();
      this.hostConnected();
    }
    if (this.seen === undefined) return this.redraw();
    // Data are drawn where the last ones were. Whether that is still so is seen when all charts of the page are drawn:
    // asked in between, the browser would lay out the page for each.
    this.draw(this.seen);
    requestAnimationFrame(this.redraw);
  }

  hostConnected(): void {
    if (this.container === null) return;
    this.observe(this.container, this.picture?.svg);
    document.fonts.addEventListener('loadingdone', this.fontArrived);
    this.paper.addEventListener('change', this.redraw);
  }

  hostDisconnected(): void {
    this.resize.disconnect();
    document.fonts.removeEventListener('loadingdone', this.fontArrived);
    this.paper.removeEventListener('change', this.redraw);
  }

  /**
   * A label of the drawing as well: it becomes wider or higher where a reader spreads all text, or takes another font. Letters
   * that are joined, as in Arabic, are not spread.
   */
  private observe(container: HTMLElement, svg: SVGElement | undefined): void {
    this.resize.disconnect();
    this.resize.observe(container);
    const label = [...(svg?.querySelectorAll('text') ?? [])].find(({ textContent }) => APART.test(textContent));
    if (label) this.resize.observe(label);
  }

  private readonly fontArrived = (): void => {
    forgetWidths();
    this.drawn = [];
    this.redraw();
  };

  private readonly redraw = (): void => {
    const { container } = this;
    if (container === null || this.chart === undefined) return;
    const width = Math.min(container.clientWidth, this.paper.matches ? PAPER_WIDTH : Infinity);
    if (width === 0) return;
    const { direction, fontFamily, fontSize, letterSpacing, wordSpacing } = getComputedStyle(container);
    const place: Place = {
      width,
      direction: direction === 'rtl' ? 'rtl' : 'ltr',
      fontSize: Math.max(SMALLEST_LABEL, parseFloat(fontSize) * LABEL_SHARE),
      measure: measureTextIn(container),
    };
    this.draw({ place, signs: [width, direction, fontFamily, fontSize, letterSpacing, wordSpacing] });
  };

  private draw(seen: Seen): void {
    const { container, chart } = this;
    if (container === null || chart === undefined) return;
    this.seen = seen;
    const now = [...seen.signs, ...chart.of];
    if (now.length === this.drawn.length && now.every((value, i) => value === this.drawn[i])) return;
    this.drawn = now;
    const { model, drawing } = chart.draw(seen.place);
    const svg = renderSvg(drawing);
    this.picture = { svg, model };
    if (this.cursor) this.cursor.enter(container, svg, model);
    else container.replaceChildren(svg);
    this.observe(container, svg);
  }
}
