import { around, baselineAround, baselineBelow, labelBox, type Stroke } from './geometry.js';
import type { Box, ChartModelBase, ChartOptions, Label, Mark } from './model.js';
import { networkLayout, type Point } from './network-layout.js';
import { bestPlace } from './place-label.js';
import { extent, labelAt, linesAt, settingsOf, wrapped, type Settings } from './settings.js';

/** The shape of a node; each kind of committee has its own, an organisation is a dot. */
export type NodeShape = 'square' | 'triangle' | 'diamond' | 'dot';

/** A committee or an organisation before it has a place. */
export interface NetworkNode {
  readonly key: string;
  readonly name: string;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly shape: NodeShape;
  /** Whether it holds together what nothing else does. */
  readonly bridging?: boolean;
}

/** What a graph of committees and organisations shows. */
export interface NetworkContent {
  readonly title: string;
  readonly summary: string;
  readonly committees: readonly NetworkNode[];
  readonly organisations: readonly NetworkNode[];
  /** By the nodes' keys. */
  readonly links: readonly (readonly [committee: string, organisation: string])[];
  /** The words of the shapes that occur. */
  readonly shapes: readonly { readonly shape: NodeShape; readonly bridging?: boolean; readonly text: string }[];
}

/** A node in its place. */
export interface NetworkMark extends Mark {
  readonly x: number;
  readonly y: number;
  readonly shape: NodeShape;
  readonly bridging: boolean;
  /** Null where there is no room for the name of an organisation; the read-out says it. */
  readonly name: Label | null;
}

/** A graph of committees and the organisations in them, in px. */
export interface NetworkGraphModel extends ChartModelBase {
  readonly kind: 'network-graph';
  readonly key: readonly KeyEntry[];
  readonly links: readonly Stroke[];
  /** From top to bottom. */
  readonly marks: readonly NetworkMark[];
}

interface KeyEntry extends Point {
  readonly shape: NodeShape;
  readonly bridging: boolean;
  readonly text: Label;
}

const ASPECT = 0.5;
const LEAST_HEIGHT = 300;
/** More nodes need more room. */
const HEIGHT_OF_NODE = 15;
const SHAPE_SIZE = 22;
const KEY_ROW = 24;
const KEY_GAP = 20;
const KEY_TEXT = 20;
/** Above the highest node and below the lowest there is room for a name. */
const ROUND = 52;
const NAME_WIDTH = 150;
const NAME_DISTANCE = 15;

/**
 * Committees and organisations as a graph of two kinds of nodes whose places follow from the data alone (`networkLayout`). Names of
 * committees come first, then those of organisations as long as no two names touch. Its height follows from the number of
 * nodes. Without committees it has no marks.
 */
export function networkGraph(content: NetworkContent, options: Omit<ChartOptions, 'period'>): NetworkGraphModel {
  const settings = settingsOf(options);
  const { width, direction } = settings;
  const key = keyOf(content, settings);
  const nodes = [...content.committees, ...content.organisations];
  const room = Math.max(LEAST_HEIGHT, width * ASPECT, nodes.length * HEIGHT_OF_NODE);
  const graph = { hubs: keysOf(content.committees), leaves: keysOf(content.organisations), links: content.links };
  const places = networkLayout(graph, width, room);
  const top = Math.min(room, ...[...places.values()].map(({ y }) => y)) - ROUND;
  const foot = Math.max(0, ...[...places.values()].map(({ y }) => y)) + ROUND;
  const bottom = key.bottom + Math.max(0, foot - top);
  const placed = new Map(
    nodes.map(({ key: name }) => {
      const { x, y } = places.get(name)!;
      return [name, { x: direction === 'ltr' ? x : width - x, y: y - top + key.bottom }];
    }),
  );
  const links = content.links.map(([a, b]) => between(placed.get(a)!, placed.get(b)!));
  const names = namesOf(nodes, placed, links, { top: key.bottom, bottom }, settings);
  const marks = nodes.map((node): NetworkMark => {
    const { x, y } = placed.get(node.key)!;
    const { shape, label, bridging = false } = node;
    const beside = besideOf(node.key, content.links, placed);
    return {
      key: node.key,
      label,
      box: around(x, y),
      x,
      y,
      shape,
      bridging,
      beside,
      name: names.get(node.key) ?? null,
    };
  });
  return {
    kind: 'network-graph',
    title: content.title,
    summary: content.summary,
    width,
    height: bottom,
    direction,
    textDirection: settings.language.direction,
    key: key.entries,
    links,
    marks: inReadingOrder(marks),
  };
}

/** From top to bottom: so lead the arrows up and down, those to the sides along links. */
function inReadingOrder(marks: readonly NetworkMark[]): readonly NetworkMark[] {
  const ordered = [...marks].sort((a, b) => a.y - b.y || a.x - b.x);
  return ordered.map((mark, i) => {
    const [up, down] = [ordered[i - 1]?.key, ordered[i + 1]?.key];
    const beside = { ...mark.beside, ...(up === undefined ? {} : { up }), ...(down === undefined ? {} : { down }) };
    return { ...mark, beside };
  });
}

function keysOf(nodes: readonly NetworkNode[]): readonly string[] {
  return nodes.map(({ key }) => key);
}

function between(a: Point, b: Point): Stroke {
  return { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
}

/** The nearest linked node on either side. */
function besideOf(
  key: string,
  links: NetworkContent['links'],
  placed: ReadonlyMap<string, Point>,
): NonNullable<Mark['beside']> {
  const from = placed.get(key)!;
  const linked = links.flatMap(([a, b]) => (a === key ? b : b === key ? a : []));
  const nearest = (side: -1 | 1) => {
    const there = linked.filter((other) => side * (placed.get(other)!.x - from.x) > 0);
    const distance = (other: string) => Math.hypot(placed.get(other)!.x - from.x, placed.get(other)!.y - from.y);
    return [...there].sort((a, b) => distance(a) - distance(b))[0];
  };
  const [left, right] = [nearest(-1), nearest(1)];
  return { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
}

/** Each shape that occurs with its word, in rows. */
function keyOf({ shapes }: NetworkContent, settings: Settings) {
  const { width, direction, small } = settings;
  let [start, row] = [0, 0];
  const entries = shapes.map(({ shape, text, bridging = false }): KeyEntry => {
    const length = KEY_TEXT + extent([text], settings, small).width;
    if (start > 0 && start + length > width) [start, row] = [0, row + 1];
    const y = row * KEY_ROW + KEY_ROW / 2;
    const at = (distance: number) => (direction === 'ltr' ? distance : width - distance);
    const [x, words] = [at(start + 7), at(start + KEY_TEXT)];
    start += length + KEY_GAP;
    return {
      shape,
      bridging,
      x,
      y,
      text: labelAt(text, { x: words, y: baselineAround(y, small), size: small }, settings),
    };
  });
  return { entries, bottom: entries.length === 0 ? 0 : (row + 1) * KEY_ROW };
}

/** The names in their order, each where it touches no node and no other name, and crosses no link if that is possible. */
function namesOf(
  nodes: readonly NetworkNode[],
  placed: ReadonlyMap<string, Point>,
  links: readonly Stroke[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  settings: Settings,
): ReadonlyMap<string, Label> {
  const boxes: Box[] = [...placed.values()].map(({ x, y }) => around(x, y, SHAPE_SIZE));
  const names = new Map<string, Label>();
  for (const node of nodes) {
    const labels = labelsAround(node, placed.get(node.key)!, settings);
    const sides = labels.map((label) => labelBox(label, settings.direction, settings.measure));
    const inside = sides.filter(
      (box) => box.x >= 0 && box.x + box.width <= settings.width && box.y >= top && box.y + box.height <= bottom,
    );
    const own = around(placed.get(node.key)!.x, placed.get(node.key)!.y, SHAPE_SIZE);
    const others = boxes.filter((box) => !(box.x === own.x && box.y === own.y));
    const place = bestPlace(inside, { boxes: others, strokes: links });
    const label = place && labels[sides.indexOf(place)];
    if (place === undefined || label === undefined) continue;
    names.set(node.key, label);
    boxes.push(place);
  }
  return names;
}

/** Before, behind, below and above the node, moved so far that it stays inside the drawing. */
function labelsAround({ name, shape }: NetworkNode, { x, y }: Point, settings: Settings): readonly Label[] {
  const { direction } = settings;
  const size = shape === 'dot' ? settings.small : settings.size;
  const lines = wrapped(name, NAME_WIDTH, settings, 3, size);
  const { width: length, height } = extent(lines, settings, size);
  const forward = direction === 'ltr' ? 1 : -1;
  const middle = baselineBelow(y - height / 2, size);
  const at = (anchor: Label['anchor'], dx: number, baseline: number) =>
    linesAt(lines, { x: x + dx, y: baseline, anchor, size }, settings);
  const inward = Math.min(Math.max(x, length / 2 + 1), settings.width - length / 2 - 1) - x;
  return [
    at('start', forward * NAME_DISTANCE, middle),
    at('end', -forward * NAME_DISTANCE, middle),
    at('middle', inward, baselineBelow(y + NAME_DISTANCE, size)),
    at('middle', inward, baselineBelow(y - NAME_DISTANCE - height, size)),
  ];
}
