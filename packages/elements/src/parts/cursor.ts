/** Which way a key moves the cursor among marks; undefined for every other key. */
export type Move = 'previous' | 'next' | 'first' | 'last';

const MOVES = new Map<string, Move>([
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** The move of a key in a layout of this direction: right is on in left-to-right, back in right-to-left. */
export function moveOf(key: string, direction: 'ltr' | 'rtl'): Move | undefined {
  if (key === 'ArrowLeft') return direction === 'rtl' ? 'next' : 'previous';
  if (key === 'ArrowRight') return direction === 'rtl' ? 'previous' : 'next';
  return MOVES.get(key);
}

/** The place after a move among `length` marks; stops at both ends. */
export function moved(place: number, move: Move, length: number): number {
  const target = { previous: place - 1, next: place + 1, first: 0, last: length - 1 }[move];
  return Math.min(Math.max(target, 0), length - 1);
}
