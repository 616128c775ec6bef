import { problemReport } from '@teilhabe/core';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMON_OPTIONS, messageLanguage, outputFormat, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { withProgress } from '../progress.js';
import { publicationFiles } from '../publication-files.js';
import { problemLines } from '../report-problems.js';
import { withElementsPage } from '../server/elements-page.js';
import { folderSite, memorySite, mounted, pageSite, type Site } from '../server/site.js';
import { startServer, WORKSHOP_POLICY, type RunningServer, type ServerOptions } from '../server/start-server.js';
import { watchFolder } from '../server/watch-folder.js';
import { writeRecorded } from '../write-recorded.js';
import { unexpectedError } from '../unexpected-error.js';
import { reportJsonText } from '../write-report.js';
import { serveHelp } from '../help/serve.js';

const DEFAULT_PORT = 8420;
const PORT_RETRIES = 20;
/** What the build puts beside the command: the elements and the workshop, ready for a browser. */
const BUNDLES = fileURLToPath(new URL('../../bundles/', import.meta.url));

const OPTIONS = {
  ...COMMON_OPTIONS,
  page: { type: 'string' },
  watch: { type: 'boolean', default: false },
  out: { type: 'string' },
  port: { type: 'string' },
  workshop: { type: 'boolean', default: false },
} as const;

export const serve: Command = {
  options: OPTIONS,
  help: serveHelp(DEFAULT_PORT),
  async run(args) {
    const workshop = args.includes('--workshop');
    const { positionals, values } = readArguments(args, workshop ? [] : ['FOLDER'], OPTIONS);
    const language = messageLanguage(values.lang);
    const format = outputFormat(values.format);
    if (values.page !== undefined && !existsSync(values.page))
      throw new UsageError({ de: `Es gibt keine Seite „${values.page}“.`, en: `There is no page "${values.page}".` });
    const port = values.port === undefined ? undefined : portNumber(values.port);
    if (workshop) return serveWorkshop(values, port, { language, format });
    const source = new PublishedFolder(positionals[0]!, values.out, { language, format });
    if (!(await source.publish())) return EXIT.problems;
    const server = await start(siteOf(source.site, values.page), port);
    sayAddress(language === 'de' ? 'Zu sehen unter' : 'To be seen at', server, format);
    const stopWatching =
      values.watch && source.isMonitor
        ? watchFolder(positionals[0]!, () => void republish(source, server))
        : () => undefined;
    await interrupted();
    stopWatching();
    await server.close();
    return EXIT.done;
  },
};

/** Serves the workshop until it is interrupted; it has no folder, so that options about one are a mistake. */
async function serveWorkshop(
  { page, watch, out }: { readonly page?: string; readonly watch: boolean; readonly out?: string },
  port: number | undefined,
  { language, format }: Manner,
): Promise<number> {
  if (page !== undefined || watch || out !== undefined) {
    throw new UsageError({
      de: '--workshop geht nicht mit --page, --watch und --out: Es wird kein Ordner gezeigt.',
      en: '--workshop goes without --page, --watch and --out: it serves no folder.',
    });
  }
  const site = pageSite(join(BUNDLES, 'workshop', 'index.html'));
  if ((await site('')) === null)
    throw new UsageError({
      de: 'Die Werkstatt ist nicht gebaut: npm run build.',
      en: 'The workshop is not built: npm run build.',
    });
  const server = await start(site, port, { policy: WORKSHOP_POLICY, live: false });
  const words =
    language === 'de'
      ? 'Die Werkstatt ist hier, nur auf diesem Rechner:'
      : 'The workshop is here, on this computer only:';
  sayAddress(words, server, format);
  await interrupted();
  await server.close();
  return EXIT.done;
}

/** How the command speaks. As JSON its standard output is one object: the address, or why there is nothing to serve. */
interface Manner {
  readonly language: 'de' | 'en';
  readonly format: 'text' | 'json';
}

function sayAddress(words: string, { address }: RunningServer, format: 'text' | 'json'): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify({ address }, null, 2)}\n` : `${words} ${address}\n`);
}

/** A folder as a site: a monitor is published into memory, a publication served as it lies there. */
class PublishedFolder {
  readonly isMonitor: boolean;
  readonly site: Site;
  #files: ReadonlyMap<string, string> = new Map();

  constructor(
    readonly folder: string,
    readonly out: string | undefined,
    readonly manner: Manner,
  ) {
    this.isMonitor = !existsSync(join(folder, 'index.json'));
    this.site = this.isMonitor ? memorySite(() => this.#files) : folderSite(folder);
  }

  /** Publishes; on errors it says them and keeps what was published before. False when nothing new was published. */
  async publish(): Promise<boolean> {
    if (!this.isMonitor) return true;
    const started = performance.now();
    const { language, format } = this.manner;
    const { files, problems, ledger } = await withProgress(language, (step) => {
      step('read');
      return publicationFiles(this.folder, step);
    });
    const isFirst = this.#files.size === 0;
    const told = format === 'text' ? process.stdout : process.stderr;
    told.write(problemLines(problems, language));
    if (format === 'json' && files === null && isFirst)
      process.stdout.write(reportJsonText(problemReport(problems), language));
    if (files === null) return false;
    this.#files = files;
    if (this.out !== undefined) await writeRecorded(this.folder, this.out, files, ledger);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const words =
      language === 'de'
        ? `Veröffentlicht: ${files.size} Dateien in ${seconds} s.`
        : `Published: ${files.size} files in ${seconds} s.`;
    told.write(`${words}\n`);
    return true;
  }
}

async function republish(source: PublishedFolder, server: RunningServer): Promise<void> {
  const done = await source.publish().catch((error: unknown) => {
    const known = error instanceof UsageError;
    process.stderr.write(known ? `${error.words[source.manner.language]}\n` : unexpectedError(error));
    return false;
  });
  if (done) server.reload();
}

function siteOf(publication: Site, page: string | undefined): Site {
  const beside = { 'publication/': publication, 'dist/': folderSite(BUNDLES) };
  return mounted({ ...beside, '': page === undefined ? withElementsPage(publication) : pageSite(page) });
}

function portNumber(asked: string): number {
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new UsageError({
    de: `--port ist eine Zahl von 0 bis 65535; gefunden: „${asked}“.`,
    en: `--port takes a number from 0 to 65535; found "${asked}".`,
  });
}

/** Serves at the port that was asked for, else at the first free one of a few. */
async function start(
  site: Site,
  asked: number | undefined,
  options: Omit<ServerOptions, 'port' | 'retries'> = {},
): Promise<RunningServer> {
  const port = asked ?? DEFAULT_PORT;
  try {
    return await startServer(site, { ...options, port, retries: asked === undefined ? PORT_RETRIES : 0 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError({
      de: `Port ${port} ist vergeben. Nennen Sie einen anderen: --port ZAHL.`,
      en: `Port ${port} is taken. Name another one: --port NUMBER.`,
    });
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
