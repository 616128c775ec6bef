/** Measures that many charts share, in px. */

/** Under this width names stand above their bars: the beginning of LOOK.md's telephone. */
export const NARROW = 480;

/** Thickness of a bar. */
export const BAR_HEIGHT = 22;

/** Half the size of a dot or square. */
export const DOT_RADIUS = 5;
