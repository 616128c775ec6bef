import { readdirSync, readFileSync } from 'node:fs';
import type { SvgNode } from '@teilhabe/charts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paint } from '../../../packages/charts/src/svg/image/paint.js';

const FOLDER = new URL('../../charts/snapshots/', import.meta.url);
const pictures = readdirSync(FOLDER)
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .map((svg) => svg.replace(/<metadata>[^]*<\/metadata>/, '<metadata/>'));
const found = (pattern: RegExp) => [
  ...new Set(pictures.flatMap((svg) => [...svg.matchAll(pattern)].map(([, word]) => word ?? ''))),
];

const noop = () => undefined;

/** A canvas that takes everything and shows nothing. */
const blank = new Proxy({ globalAlpha: 1 } as unknown as CanvasRenderingContext2D, {
  get: (target, name) => {
    if (name === 'getTransform') return () => ({ a: 2, d: 2, e: 0, f: 0 });
    return (Reflect.get(target, name) as unknown) ?? noop;
  },
});

const node = (tag: string, attributes: SvgNode['attributes'] = {}, children: SvgNode['children'] = []): SvgNode => {
  return { tag, attributes, children };
};

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      roundRect = noop;
      arc = noop;
      moveTo = noop;
      lineTo = noop;
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** `tspan` stands in texts only. */
it.each(found(/<(\w+)/g).filter((tag) => tag !== 'tspan'))(
  'paint(drawing) knows <%s>, which our drawings have',
  (tag) => {
    paint(node('svg', {}, [node(tag)]), blank, (d) => new Path2D(d));
  },
);

it.each(found(/\btransform="([^"]*)"/g))(
  'paint(drawing) knows transform="%s", which our drawings have',
  (transform) => {
    paint(node('svg', {}, [node('g', { transform })]), blank, (d) => new Path2D(d));
  },
);

it.each([
  [node('ellipse'), 'unknown shape "ellipse"'],
  [node('g', { transform: 'rotate(9)' }), 'unknown transform "rotate(9)"'],
])('paint(drawing) throws for %j', (unknown, message) => {
  expect(() => paint(node('svg', {}, [unknown]), blank, (d) => new Path2D(d))).toThrow(message);
});
