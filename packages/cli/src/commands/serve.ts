import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMON_HELP, COMMON_OPTIONS, messageLanguage, readArguments, type Command } from '../command.js';
import { EXIT, UsageError } from '../exit.js';
import { publicationFiles } from '../publication-files.js';
import { problemLines } from '../report-problems.js';
import { folderSite, memorySite, mounted, pageSite, type Site } from '../server/site.js';
import { startServer, type RunningServer } from '../server/start-server.js';
import { watchFolder } from '../server/watch-folder.js';
import { writeRecorded } from '../write-recorded.js';
import { unexpectedError } from '../unexpected-error.js';

const DEFAULT_PORT = 8420;
const PORT_RETRIES = 20;
const BUNDLES = fileURLToPath(new URL('../../../../dist/', import.meta.url));

export const serve: Command = {
  name: 'serve',
  summary: 'publishes a folder and shows it in the browser of this computer',
  help: `teilhabe serve FOLDER [OPTIONS]

Publishes a monitor's folder and serves it on this computer (127.0.0.1) with a page that shows it; of a publication it
serves what is there. Ends with Ctrl-C.

Options:
  --page FILE         an HTML page that embeds the elements; default the publication's own page without JavaScript
  --watch             publish again and reload the page when a file in the folder changes
  --out DIRECTORY     publish it there as well, as teilhabe publish does: it is then recorded in ledger.json
  --port NUMBER       default ${DEFAULT_PORT}, or the next free one
${COMMON_HELP}`,
  async run(args) {
    const { positionals, values } = readArguments(args, ['FOLDER'], {
      ...COMMON_OPTIONS,
      page: { type: 'string' },
      watch: { type: 'boolean', default: false },
      out: { type: 'string' },
      port: { type: 'string' },
    });
    const language = messageLanguage(values.lang);
    if (values.page !== undefined && !existsSync(values.page))
      throw new UsageError(`There is no page "${values.page}".`);
    const source = new PublishedFolder(positionals[0]!, values.out, language);
    if (!(await source.publish())) return EXIT.problems;
    const server = await start(siteOf(source.site, values.page), values.port);
    process.stdout.write(`${language === 'de' ? 'Zu sehen unter' : 'To be seen at'} ${server.address}\n`);
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

/** A folder as a site: a monitor is published into memory, a publication served as it lies there. */
class PublishedFolder {
  readonly isMonitor: boolean;
  readonly site: Site;
  #files: ReadonlyMap<string, string> = new Map();

  constructor(
    readonly folder: string,
    readonly out: string | undefined,
    readonly language: 'de' | 'en',
  ) {
    this.isMonitor = !existsSync(join(folder, 'index.json'));
    this.site = this.isMonitor ? memorySite(() => this.#files) : folderSite(folder);
  }

  /** Publishes; on errors it says them and keeps what was published before. False when nothing new was published. */
  async publish(): Promise<boolean> {
    if (!this.isMonitor) return true;
    const started = performance.now();
    const { files, problems, ledger } = await publicationFiles(this.folder);
    process.stdout.write(problemLines(problems, this.language));
    if (files === null) return false;
    this.#files = files;
    if (this.out !== undefined) await writeRecorded(this.folder, this.out, files, ledger);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const words =
      this.language === 'de'
        ? `Veröffentlicht: ${files.size} Dateien in ${seconds} s.`
        : `Published: ${files.size} files in ${seconds} s.`;
    process.stdout.write(`${words}\n`);
    return true;
  }
}

async function republish(source: PublishedFolder, server: RunningServer): Promise<void> {
  const done = await source.publish().catch((error: unknown) => {
    const known = error instanceof UsageError;
    process.stderr.write(known ? `${error.message}\n` : unexpectedError(error));
    return false;
  });
  if (done) server.reload();
}

function siteOf(publication: Site, page: string | undefined): Site {
  const beside = { 'publication/': publication, 'dist/': folderSite(BUNDLES) };
  return mounted(page === undefined ? { ...beside, '': publication } : { ...beside, '': pageSite(page) });
}

async function start(site: Site, asked: string | undefined): Promise<RunningServer> {
  const port = asked === undefined ? DEFAULT_PORT : Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port takes a number from 0 to 65535; found "${asked}".`);
  try {
    return await startServer(site, { port, retries: asked === undefined ? PORT_RETRIES : 0 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new UsageError(`Port ${port} is taken. Name another one: --port NUMBER.`);
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
