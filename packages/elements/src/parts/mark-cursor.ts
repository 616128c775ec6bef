import type { Mark } from '@teilhabe/charts';
import { MarkGrid, moveOf, wayOf } from './cursor.js';

/** What the cursor must know of a drawn chart. */
interface Marked {
  readonly marks: readonly Mark[];
  readonly direction: 'ltr' | 'rtl';
}

/**
 * Lets pointer, touch and keyboard read the marks of a drawing, each in the same way.
 * The drawing is one tab stop (roving tabindex); the cursor finds its mark again by key after every redraw.
 */
export class MarkCursor {
  active: Mark | null = null;
  focused = false;
  /** The key of the mark that was read last, also when none is now; '' before. */
  last = '';

  private container: HTMLElement | null = null;
  private groups: readonly SVGElement[] = [];
  private chart: Marked = { marks: [], direction: 'ltr' };
  private grid = new MarkGrid([], 'ltr');
  private stop = '';
  /** The column in which up and down go on, also past rows that have no mark there. */
  private column = 0;

  constructor(
    private readonly changed: () => void,
    private readonly leave: () => void,
  ) {}

  /** Puts the drawing into the container and the cursor back where it was. */
  enter(container: HTMLElement, svg: SVGElement, chart: Marked): void {
    if (container !== this.container) this.listen(container);
    const hadFocus = this.groups.some((group) => group.matches(':focus'));
    const activeKey = this.active?.key;
    this.groups = [...svg.querySelectorAll<SVGElement>('g.mark')];
    this.chart = chart;
    this.grid = new MarkGrid(chart.marks, chart.direction);
    container.replaceChildren(svg);
    const place = Math.max(
      0,
      chart.marks.findIndex((mark) => mark.key === this.stop),
    );
    this.moveStop(place);
    if (hadFocus) this.groups[place]?.focus({ preventScroll: true });
    else this.read(chart.marks.findIndex((mark) => mark.key === activeKey));
  }

  /** Reads the mark with the first of these keys that has one, for another part of the card; gives it back when none has. */
  point(keys: readonly string[]): void {
    const places = keys.map((key) => this.chart.marks.findIndex((mark) => mark.key === key));
    const place = places.find((found) => found >= 0);
    if (place === undefined) this.giveBack();
    else this.read(place);
  }

  private listen(container: HTMLElement): void {
    this.container = container;
    container.addEventListener('keydown', this.onKey);
    container.addEventListener('focusin', this.onFocus);
    container.addEventListener('focusout', this.onBlur);
    container.addEventListener('pointerover', this.onPointer);
    container.addEventListener('pointerleave', this.onLeave);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = this.placeOf(event);
    if (place < 0) return;
    if (event.key === 'Escape') return this.leave();
    const { beside } = this.chart.marks[place]!;
    const way = wayOf(event.key);
    if (beside !== undefined && way !== undefined) {
      event.preventDefault();
      this.groups[this.chart.marks.findIndex(({ key }) => key === beside[way])]?.focus();
      return;
    }
    const move = moveOf(event.key, this.grid.directionAt(place));
    if (move === undefined) return;
    event.preventDefault();
    const { column } = this;
    this.groups[this.grid.moved(place, move, column)]?.focus();
    if (move === 'up' || move === 'down') this.column = column;
  };

  private readonly onFocus = (event: Event): void => {
    const place = this.placeOf(event);
    if (place < 0) return;
    this.focused = true;
    this.column = this.grid.columnOf(place);
    this.moveStop(place);
    this.read(place);
  };

  private readonly onBlur = (): void => {
    this.focused = false;
    this.read(-1);
  };

  private readonly onPointer = (event: Event): void => {
    const place = this.placeOf(event);
    if (place >= 0) this.read(place);
  };

  /** A finger that is lifted leaves the mark in the read-out; a mouse that leaves gives it back to the keyboard. */
  private readonly onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.giveBack();
  };

  private giveBack(): void {
    this.read(this.focused ? this.groups.findIndex((group) => group.matches(':focus')) : -1);
  }

  private placeOf(event: Event): number {
    const group = event.target instanceof Element ? event.target.closest<SVGElement>('g.mark') : null;
    return group === null ? -1 : this.groups.indexOf(group);
  }

  private moveStop(place: number): void {
    this.stop = this.chart.marks[place]?.key ?? '';
    this.groups.forEach((group, i) => group.setAttribute('tabindex', i === place ? '0' : '-1'));
  }

  private read(place: number): void {
    this.groups.forEach((group, i) => group.classList.toggle('active', i === place));
    const mark = this.chart.marks[place] ?? null;
    if (mark === this.active) return;
    this.active = mark;
    if (mark !== null) this.last = mark.key;
    this.changed();
  }
}
