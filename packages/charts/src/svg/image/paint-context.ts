/** An outline as `paint` makes it: a `Path2D` of a browser, or of a canvas in Node. */
export interface PaintPath {
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void;
}

/** What `paint` needs of a 2D canvas, in a browser or in Node. */
export interface PaintContext<Path extends PaintPath> {
  lineWidth: number;
  lineCap: unknown;
  lineJoin: unknown;
  miterLimit: number;
  font: string;
  direction: unknown;
  textAlign: unknown;
  globalAlpha: number;
  fillStyle: unknown;
  strokeStyle: unknown;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  setLineDash(dashes: number[]): void;
  getTransform(): { readonly a: number; readonly d: number; readonly e: number; readonly f: number };
  fill(path: Path): void;
  stroke(path: Path): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

/** Makes an outline: an empty one, or that of an SVG path. */
export type NewPath<Path extends PaintPath> = (d?: string) => Path;
