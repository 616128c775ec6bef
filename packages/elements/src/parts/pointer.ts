type Pointed = (target: EventTarget | null) => void;

/** For `pointerover` and `pointerleave`: a mouse or pen shows by where it is what it means; a finger does not. */
export function hovering(pointed: Pointed): (event: PointerEvent) => void {
  return ({ pointerType, target }) => {
    if (pointerType !== 'touch') pointed(target);
  };
}

/**
 * For `pointerup`: a finger that is lifted where it was put down; one that scrolls is cancelled before. There is no `click`
 * handler, with which screen readers would call rows clickable.
 */
export function tapping(pointed: Pointed): (event: PointerEvent) => void {
  return ({ pointerType, target, clientX, clientY }) => {
    // A finger stays with the element it was put down on, wherever it goes.
    if (pointerType === 'touch' && target instanceof Element && holds(target, clientX, clientY)) pointed(target);
  };
}

function holds(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
