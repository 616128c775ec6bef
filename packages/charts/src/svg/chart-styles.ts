import { looks } from './looks.js';
import { palette, type Colour } from './palette.js';

const colours = Object.entries<Colour>(palette);

/** The palette as private properties that read the public ones: `--_text: var(--teilhabe-text, …)`. */
const properties = (value: (colour: Colour, read: (fallback: string) => string) => string): string =>
  colours
    .map(([name, colour]) => `--_${name}:${value(colour, (fallback) => `var(--teilhabe-${name},${fallback})`)}`)
    .join(';');

const rules = Object.entries<{ readonly fill?: string; readonly stroke?: string }>(looks).flatMap(
  ([name, { fill, stroke }]) => {
    const painted = [fill && fill !== 'none' ? `fill:var(--_${fill})` : '', stroke ? `stroke:var(--_${stroke})` : ''];
    const declarations = painted.filter(Boolean).join(';');
    return declarations ? `.teilhabe-chart .${name}{${declarations}}` : [];
  },
);

const forced = [
  `.teilhabe-chart{forced-color-adjust:none;${colours.map(([name, { forced: word }]) => `--_${name}:${word}`).join(';')}}`,
  '.teilhabe-chart .answer{fill:Canvas;stroke:CanvasText;stroke-width:1}',
  '.teilhabe-chart .answer.negative-2{stroke-width:3}',
  '.teilhabe-chart .answer.neutral{stroke-dasharray:3 2}',
  '.teilhabe-chart .answer.positive-1{fill:Highlight}',
  '.teilhabe-chart .answer.positive-2{fill:CanvasText}',
  '.teilhabe-chart :is(.bar-2,.bar-4){fill:Canvas;stroke:CanvasText;stroke-width:1.5}',
  '.teilhabe-chart .bar-4{stroke-dasharray:3 2}',
  '.teilhabe-chart .bar-5{fill:Highlight}',
  '.teilhabe-chart :is(.bar-2,.bar-4)~.whisker-within{stroke:CanvasText}',
  '.teilhabe-chart :is(.on-bar-1,.on-bar-3,.on-bar-6){fill:Canvas}',
  '.teilhabe-chart .on-bar-5{fill:HighlightText}',
  '.teilhabe-chart .on-positive-1{fill:HighlightText}',
  '.teilhabe-chart .on-positive-2{fill:Canvas}',
  '.teilhabe-chart .class{stroke:CanvasText;stroke-width:1}',
  '.teilhabe-chart .class.sequential-1{stroke-dasharray:2 3}',
  '.teilhabe-chart .class.sequential-3{stroke-width:3}',
  '.teilhabe-chart .on-sequential-4{fill:HighlightText}',
  '.teilhabe-chart .on-sequential-5{fill:Canvas}',
].join('');

/**
 * CSS for the classes of the drawings, for a style sheet of the page or the shadow root.
 * Colours come from `--teilhabe-<name>` (names: `palette.ts`); dark ones follow the used `color-scheme`, not the
 * system alone, so that a page that is always light stays so; inside `light-dark()` nothing but a colour is valid, so that
 * no property makes a drawing fetch a `url(…)`. Forced colours and print have rules of their own.
 */
export const chartStyles: string = [
  `.teilhabe-chart{${properties(({ light }, read) => read(light))}}`,
  `@supports (color:light-dark(#000,#fff)){.teilhabe-chart{${properties(({ light, dark }, read) => `light-dark(${read(light)},${read(dark)})`)}}}`,
  '.teilhabe-chart{display:block;max-width:100%;height:auto;font-family:inherit;font-variant-numeric:tabular-nums;overflow:visible}',
  ...rules,
  '.teilhabe-chart :is(.focus-ring,.focus-casing){fill:none;stroke:none}',
  '.teilhabe-chart .mark:focus{outline:none}',
  '.teilhabe-chart .mark:focus-visible .focus-casing{stroke:var(--_background);stroke-width:6}',
  '.teilhabe-chart .mark:focus-visible .focus-ring{stroke:var(--_focus);stroke-width:2}',
  `@media (forced-colors:active){${forced}}`,
  '@media print{.teilhabe-chart{color-scheme:only light;print-color-adjust:exact;-webkit-print-color-adjust:exact;break-inside:avoid}}',
].join('\n');
