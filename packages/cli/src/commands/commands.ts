import type { Command } from '../command.js';
import type { Words } from '../words.js';

/** The headings of the overview, in their order. */
export const COMMAND_GROUPS = {
  fill: { de: 'Anfangen und füllen', en: 'Start and fill' },
  publish: { de: 'Prüfen und veröffentlichen', en: 'Check and publish' },
  show: { de: 'Zeigen', en: 'Show' },
  around: { de: 'Drumherum', en: 'Around it' },
} as const satisfies Readonly<Record<string, Words>>;

export type CommandGroup = keyof typeof COMMAND_GROUPS;

/** A command in the overview; its code is loaded only when it runs, so that the others start at once. */
export interface CommandEntry {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: Words;
  /** Under which heading of the overview it stands. */
  readonly group: CommandGroup;
  readonly load: () => Promise<Command>;
}

/** All commands, in the order of the overview. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'init',
    group: 'fill',
    summary: {
      de: 'legt den Ordner eines neuen Monitors an, mit Vorlagen zum Ausfüllen',
      en: 'makes the folder of a new monitor, with templates to fill in',
    },
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'import',
    group: 'fill',
    summary: {
      de: 'liest eine amtliche oder städtische Tabelle und macht daraus eine einfache CSV',
      en: 'reads an official or municipal table and makes a tidy CSV of it',
    },
    load: async () => (await import('./import.js')).importCommand,
  },
  {
    name: 'validate',
    group: 'publish',
    summary: {
      de: 'prüft den Ordner eines Monitors und nennt, was zu berichtigen ist',
      en: 'checks a monitor’s folder and lists what has to be mended',
    },
    load: async () => (await import('./validate.js')).validateFolder,
  },
  {
    name: 'publish',
    group: 'publish',
    summary: {
      de: 'rechnet und schützt die Kennzahlen und schreibt die Veröffentlichung',
      en: 'computes and protects the indicators and writes the publication',
    },
    load: async () => (await import('./publish.js')).publish,
  },
  {
    name: 'audit',
    group: 'publish',
    summary: {
      de: 'versucht auszurechnen, was eine Veröffentlichung geheim hält',
      en: 'tries to work out what a publication keeps secret',
    },
    load: async () => (await import('./audit.js')).audit,
  },
  {
    name: 'render',
    group: 'show',
    summary: {
      de: 'zeichnet eine Kennzahl einer Veröffentlichung als SVG oder als HTML für eine Seite',
      en: 'draws one indicator of a publication as SVG, or as HTML for a page',
    },
    load: async () => (await import('./render.js')).render,
  },
  {
    name: 'report',
    group: 'show',
    summary: {
      de: 'schreibt nach einer Vorlage einen Bericht, als Seite, PDF, Markdown oder DOCX',
      en: 'writes a report from a publication by a template, as a page, PDF, Markdown or DOCX',
    },
    load: async () => (await import('./report.js')).report,
  },
  {
    name: 'serve',
    group: 'show',
    summary: {
      de: 'veröffentlicht einen Ordner und zeigt ihn im Browser dieses Rechners',
      en: 'publishes a folder and shows it in the browser of this computer',
    },
    load: async () => (await import('./serve.js')).serve,
  },
  {
    name: 'accessibility-statement',
    group: 'show',
    summary: {
      de: 'schreibt den Textbaustein für Ihre Erklärung zur Barrierefreiheit',
      en: 'writes the text block for your accessibility statement',
    },
    load: async () => (await import('./accessibility-statement.js')).accessibilityStatementCommand,
  },
  {
    name: 'bench',
    group: 'around',
    summary: {
      de: 'sagt, wie lange das Veröffentlichen dauert, Teil für Teil',
      en: 'says how long publishing a folder takes, part by part',
    },
    load: async () => (await import('./bench.js')).bench,
  },
  {
    name: 'completion',
    group: 'around',
    summary: {
      de: 'gibt ein Skript aus, das Befehle und Optionen in Ihrer Shell ergänzt',
      en: 'prints a script that completes commands and options in your shell',
    },
    load: async () => (await import('./completion.js')).completion,
  },
];
