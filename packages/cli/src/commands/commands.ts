import type { Command } from '../command.js';

/** The headings of the overview, in their order. */
export const COMMAND_GROUPS = ['Start and fill', 'Check and publish', 'Show', 'Around it'] as const;

export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** A command in the overview; its code is loaded only when it runs, so that the others start at once. */
export interface CommandEntry {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Under which heading of the overview it stands. */
  readonly group: CommandGroup;
  readonly load: () => Promise<Command>;
}

/** All commands, in the order of the overview. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    group: 'Start and fill',
    summary: 'makes the folder of a new monitor, with templates to fill in',
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'import',
    group: 'Start and fill',
    summary: 'reads an official or municipal table and makes a tidy CSV of it',
    load: async () => (await import('./import.js')).importCommand,
  },
  {
    name: 'validate',
    group: 'Check and publish',
    summary: 'checks a monitor’s folder and lists what has to be mended',
    load: async () => (await import('./validate.js')).validateFolder,
  },
  {
    name: 'publish',
    group: 'Check and publish',
    summary: 'computes and protects the indicators and writes the publication',
    load: async () => (await import('./publish.js')).publish,
  },
  {
    name: 'audit',
    group: 'Check and publish',
    summary: 'tries to work out what a publication keeps secret',
    load: async () => (await import('./audit.js')).audit,
  },
  {
    name: 'render',
    group: 'Show',
    summary: 'draws one indicator of a publication as SVG, or as HTML for a page',
    load: async () => (await import('./render.js')).render,
  },
  {
    name: 'report',
    group: 'Show',
    summary: 'writes a report from a publication by a template, as a page, PDF, Markdown or DOCX',
    load: async () => (await import('./report.js')).report,
  },
  {
    name: 'serve',
    group: 'Show',
    summary: 'publishes a folder and shows it in the browser of this computer',
    load: async () => (await import('./serve.js')).serve,
  },
  {
    name: 'accessibility-statement',
    group: 'Show',
    summary: 'writes the text block for your accessibility statement',
    load: async () => (await import('./accessibility-statement.js')).accessibilityStatementCommand,
  },
  {
    name: 'bench',
    group: 'Around it',
    summary: 'says how long publishing a folder takes, part by part',
    load: async () => (await import('./bench.js')).bench,
  },
  {
    name: 'completion',
    group: 'Around it',
    summary: 'prints a script that completes commands and options in your shell',
    load: async () => (await import('./completion.js')).completion,
  },
];
