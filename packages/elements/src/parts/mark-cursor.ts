import type { Mark } from '@teilhabe/charts';
import { moved, moveOf } from './cursor.js';

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

  private container: HTMLElement | null = null;
  private groups: readonly SVGElement[] = [];
  private chart: Marked = { marks: [], direction: 'ltr' };
  private stop = '';

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
    container.replaceChildren(svg);
    const place = Math.max(
      0,
      chart.marks.findIndex((mark) => mark.key === this.stop),
    );
    this.moveStop(place);
    if (hadFocus) this.groups[place]?.focus({ preventScroll: true });
    else this.read(chart.marks.findIndex((mark) => mark.key === activeKey));
  }

  /** Reads the mark with one of these keys, for another part of the card that shows the same; gives it back when there is none. */
  point(has: (key: string) => boolean): void {
    const place = this.chart.marks.findIndex((mark) => has(mark.key));
    if (place >= 0) this.read(place);
    else this.giveBack();
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
    const move = moveOf(event.key, this.chart.direction);
    if (move === undefined) return;
    event.preventDefault();
    this.groups[moved(place, move, this.groups.length)]?.focus();
  };

  private readonly onFocus = (event: Event): void => {
    const place = this.placeOf(event);
    if (place < 0) return;
    this.focused = true;
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
    this.changed();
  }
}
