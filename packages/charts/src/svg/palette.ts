/** A colour by its role: on a light and on a dark background. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
  /** The system's word for it in forced colours. */
  readonly forced: string;
}

const colour = (light: string, dark: string, forced: string): Colour => ({ light, dark, forced });

/**
 * The colours of all drawings, each a custom property `--teilhabe-<name>`.
 * Series have at least 3:1 against the background and differ by 14 or more in CIEDE2000, also for the three colour
 * deficiencies; texts have at least 4.5:1, also on the colours of answers and classes. Series 6 is "others".
 * The classes are one hue, from 15 % of it in the background's colour to 100 %.
 */
export const palette = {
  text: colour('#1b2127', '#e9edf1', 'CanvasText'),
  quiet: colour('#535d67', '#a9b4bf', 'CanvasText'),
  background: colour('#ffffff', '#14181d', 'Canvas'),
  focus: colour('#1b2127', '#ffffff', 'Highlight'),
  hatch: colour('#7d8792', '#8796a5', 'GrayText'),
  'series-1': colour('#1466b8', '#5aa9f5', 'LinkText'),
  'series-2': colour('#d4600f', '#f68d59', 'CanvasText'),
  'series-3': colour('#035743', '#8aecc5', 'CanvasText'),
  'series-4': colour('#942375', '#ffc2ea', 'CanvasText'),
  'series-5': colour('#5a3d00', '#f8ef6f', 'CanvasText'),
  'series-6': colour('#7d8792', '#8796a5', 'GrayText'),
  'negative-2': colour('#a84300', '#ffae7a', 'CanvasText'),
  'negative-1': colour('#e2731f', '#d9752f', 'GrayText'),
  neutral: colour('#8a949e', '#8796a5', 'GrayText'),
  'positive-1': colour('#4a92dc', '#4189d6', 'Highlight'),
  'positive-2': colour('#0d4f96', '#8fc6ff', 'LinkText'),
  'sequential-1': colour('#dbe5ef', '#26323f', 'Canvas'),
  'sequential-2': colour('#a8c0d9', '#394c61', 'Canvas'),
  'sequential-3': colour('#759bc3', '#4e6a87', 'Canvas'),
  'sequential-4': colour('#4074ac', '#6e97c2', 'Highlight'),
  'sequential-5': colour('#0d4f96', '#8fc6ff', 'CanvasText'),
  'on-strong': colour('#ffffff', '#14181d', 'CanvasText'),
  'on-middle': colour('#14181d', '#0c0f12', 'CanvasText'),
} as const satisfies Readonly<Record<string, Colour>>;

/** The role of a colour. */
export type ColourName = keyof typeof palette;
