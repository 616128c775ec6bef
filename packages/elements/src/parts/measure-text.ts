import type { MeasureText } from '@teilhabe/charts';

/** What `word-spacing` widens: also spaces that do not break. */
const WORD_SEPARATOR = /[ \u00a0]/;

/** A letter's width as a share of the size, rather too wide than too narrow: for browsers that measure nothing. */
const LETTER = 0.65;

const widths = new Map<string, number>();

/** Lets all widths be measured anew, for when a font has arrived. */
export function forgetWidths(): void {
  widths.clear();
}

/** Measures text as `element` would set it: its font, weight and spacing; roughly where there is no canvas. */
export function measureTextIn(element: Element): MeasureText {
  const { fontFamily, fontStyle, fontWeight, letterSpacing, wordSpacing } = getComputedStyle(element);
  const letter = parseFloat(letterSpacing) || 0;
  const word = parseFloat(wordSpacing) || 0;
  return (text, size) => {
    const width = fontWidth(text, `${fontStyle} ${fontWeight} ${size}px ${fontFamily}`, size);
    return width + letter * text.length + word * (text.split(WORD_SEPARATOR).length - 1);
  };
}

function fontWidth(text: string, font: string, size: number): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = canvasWidth(text, font) ?? text.length * size * LETTER;
  widths.set(key, width);
  return width;
}

let context: CanvasRenderingContext2D | null | undefined;

function canvasWidth(text: string, font: string): number | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = font;
  return context.measureText(text).width;
}
