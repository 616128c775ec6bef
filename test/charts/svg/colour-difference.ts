/** Red, green and blue from 0 to 1, linear in light. */
export type LinearColour = readonly [red: number, green: number, blue: number];

/** CIE L*a*b* with the white of D65. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** How eyes see: all three cones, without one of them, or no hue at all. */
export const VISIONS = ['normal', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const;

type Matrix = readonly [LinearColour, LinearColour, LinearColour];

/**
 * Machado, Oliveira and Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE
 * TVCG 15(6), 1291–1298, severity 1.0; grey as WCAG's relative luminance.
 */
const SEEN: Readonly<Record<(typeof VISIONS)[number], Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** The light of a colour '#rrggbb' in sRGB. */
export function linearColour(hex: string): LinearColour {
  return [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as LinearColour;
}

/** Contrast of two colours '#rrggbb', from 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [a, b].map((hex) => dot(SEEN.grey[0], linearColour(hex))).sort((x, y) => x - y);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** A colour '#rrggbb' as it is seen, in CIE L*a*b*. */
export function seen(hex: string, vision: (typeof VISIONS)[number]): Lab {
  const colour = linearColour(hex);
  return lab(SEEN[vision].map((row) => Math.min(1, Math.max(0, dot(row, colour)))) as unknown as LinearColour);
}

/** IEC 61966-2-1 to XYZ, then CIE 15:2004 to L*a*b*. */
function lab(colour: LinearColour): Lab {
  const [x, y, z] = [
    dot([0.4124564, 0.3575761, 0.1804375], colour) / 0.95047,
    dot([0.2126729, 0.7151522, 0.072175], colour),
    dot([0.0193339, 0.119192, 0.9503041], colour) / 1.08883,
  ].map((part) => (part > (6 / 29) ** 3 ? Math.cbrt(part) : part / (3 * (6 / 29) ** 2) + 4 / 29)) as unknown as Lab;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * The difference of two colours by CIEDE2000. Sharma, Wu and Dalal (2005), The CIEDE2000 Color-Difference Formula, Color
 * Research and Application 30(1), 21–30.
 */
export function colourDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1.5 - 0.5 * seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [chroma1, chroma2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)];
  const [hue1, hue2] = [hueOf(stretch * a1, b1), hueOf(stretch * a2, b2)];
  const grey = chroma1 * chroma2 === 0;
  const turn = grey ? 0 : hue2 - hue1 - 360 * Math.round((hue2 - hue1) / 360);
  const chroma = (chroma1 + chroma2) / 2;
  const hue = grey ? hue1 + hue2 : meanHue(hue1, hue2);
  const fifty = ((l1 + l2) / 2 - 50) ** 2;
  const weight = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
  const lightnessPart = (l2 - l1) / (1 + (0.015 * fifty) / Math.sqrt(20 + fifty));
  const chromaPart = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const huePart = (2 * Math.sqrt(chroma1 * chroma2) * sin(turn / 2)) / (1 + 0.015 * chroma * weight);
  const rotation = -2 * seventh(chroma) * sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(lightnessPart ** 2 + chromaPart ** 2 + huePart ** 2 + rotation * chromaPart * huePart);
}

const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
const seventh = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));

function hueOf(a: number, b: number): number {
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function meanHue(hue1: number, hue2: number): number {
  const sum = hue1 + hue2;
  if (Math.abs(hue1 - hue2) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function dot(a: readonly [number, number, number], b: LinearColour): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
