/** The width of a text in px when it is set at `size` px in the font of the page. */
export type MeasureText = (text: string, size: number) => number;
