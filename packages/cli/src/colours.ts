/** The colours of the terminal, by their codes (ECMA-48, Select Graphic Rendition); all are bold. */
const CODES = { red: '1;31', green: '1;32', yellow: '1;33', bold: '1' } as const;

export type Colour = keyof typeof CODES;

/** Gives a text a colour. Colour adds nothing that the words do not say. */
export type Paint = (text: string, colour: Colour) => string;

/** Leaves every text as it is. */
export const plain: Paint = (text) => text;

/** Colours a text by the codes of terminals. */
export const coloured: Paint = (text, colour) => `\u001B[${CODES[colour]}m${text}\u001B[0m`;

/**
 * Whether colours go to an output: on a terminal only, unless the environment says otherwise. `NO_COLOR` takes them away
 * (no-color.org), `FORCE_COLOR` asks for them and is stronger, as in Node; its `0` and `false` ask for none.
 */
export function wantsColours(isTerminal: boolean, environment: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && (none ?? '') === '';
}

/** How this process's standard output is coloured. */
export function outputPaint(): Paint {
  return wantsColours(process.stdout.isTTY, process.env) ? coloured : plain;
}
