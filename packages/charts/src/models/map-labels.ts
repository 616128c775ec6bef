import { baselineBelow } from './geometry.js';
import type { Label } from './model.js';
import { roomIn, type Ring, type Room } from './rings.js';
import { extent, labelAt, lineHeightOf, linesAt, wrapped, type Settings } from './settings.js';

/** The words inside an area: its name with a sign below, or a number that is explained below the map. */
export interface AreaLabels {
  readonly name: Label | null;
  /** Middle of the sign, which is a value, a lock or a dash. */
  readonly sign: { readonly x: number; readonly y: number } | null;
  /** The number of an area in which its name has no room. */
  readonly number: Label | null;
  /** Whether the number has no room either, so that it stands over the edges of its area. */
  readonly overlapping: boolean;
}

const PADDING = 3;
const SIGN_GAP = 3;
const MOST_NAME_LINES = 2;

/** How high and wide the sign below a name is. */
export interface SignSize {
  readonly width: number;
  readonly height: number;
}

/** Name and sign in the widest room of an area; `number` where they have none. */
export function areaLabels(
  rings: readonly Ring[],
  text: string,
  sign: SignSize,
  number: number,
  settings: Settings,
): AreaLabels {
  const { small } = settings;
  for (let lines = 1; lines <= MOST_NAME_LINES; lines += 1) {
    const height = lines * lineHeightOf(small) + SIGN_GAP + sign.height;
    const room = roomIn(rings, height + 2 * PADDING);
    const name = namedIn(text, room.width - 2 * PADDING, lines, settings);
    if (name !== null && sign.width <= room.width - 2 * PADDING) return placed(name, room, height, sign, settings);
  }
  const room = roomIn(rings, lineHeightOf(small));
  const label = labelAt(
    String(number),
    {
      x: room.x,
      y: baselineBelow(room.y - extent(['1'], settings, small).height / 2, small),
      anchor: 'middle',
      size: small,
    },
    settings,
  );
  return {
    name: null,
    sign: null,
    number: label,
    overlapping: extent(label.lines, settings, small).width > room.width,
  };
}

/** The lines of a name that is neither cut nor divided within a word; null where it has no room. */
function namedIn(text: string, width: number, most: number, settings: Settings): readonly string[] | null {
  const { small } = settings;
  if (width <= 0) return null;
  const lines = wrapped(text, width, settings, most, small);
  const isWhole = lines.join('').replaceAll(' ', '') === text.replaceAll(' ', '');
  return isWhole && extent(lines, settings, small).width <= width ? lines : null;
}

function placed(name: readonly string[], room: Room, height: number, sign: SignSize, settings: Settings): AreaLabels {
  const { small } = settings;
  const top = room.y - height / 2;
  return {
    name: linesAt(name, { x: room.x, y: baselineBelow(top, small), anchor: 'middle', size: small }, settings),
    sign: { x: room.x, y: room.y + height / 2 - sign.height / 2 },
    number: null,
    overlapping: false,
  };
}
