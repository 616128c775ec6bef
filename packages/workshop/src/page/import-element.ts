import { baseStyles, controlStyles, drawingStyles, measureTextIn, tableStyles } from '@teilhabe/elements';
import type { Mapping, ReadingChoices } from '@teilhabe/core/workshop';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { RunAnswer, WordLanguage } from '../protocol.js';
import { Client, type WorkerPort } from './client.js';
import { columnsStep } from './columns-step.js';
import { downloadStep, save } from './download-step.js';
import { dropped } from './dropped.js';
import { fileStep } from './file-step.js';
import { indicatorStep } from './indicator-step.js';
import { openedFile, type OpenedFile } from './opened-file.js';
import { possibleIndicators, type PossibleIndicator } from './possible-indicators.js';
import { previewStep } from './preview-step.js';
import { runRequest, type About } from './run-request.js';
import type { Shown } from './shown.js';
import { workshopStyles } from './styles.js';
import { today } from './today.js';
import { WORDS, type Words } from './words.js';

/**
 * The workshop: a clerk's files to a protected publication in five steps. All that touches the files runs in the worker;
 * the element sends nothing anywhere. It speaks German, and English where the page does.
 *
 * @cssprop --teilhabe-surface - The colour behind the line that tells what was done last; default the page's `Canvas`.
 * @slot - What to read where the page does not run: opened as a file, or without JavaScript.
 */
export class TeilhabeImport extends LitElement {
  static override styles = [baseStyles, controlStyles, tableStyles, drawingStyles, workshopStyles];

  /** Who answers; set before the element is connected. */
  worker: WorkerPort | null = null;

  @state() private status = '';
  @state() private busy = false;
  @state() private over = false;
  @state() private files: readonly OpenedFile[] = [];
  @state() private ticks: ReadonlyMap<string, boolean> = new Map();
  @state() private about: About = { title: '', publisher: '', policy: { profile: 'staffPublic' }, day: today() };
  @state() private run: RunAnswer | null = null;
  @state() private chosen = 0;

  private client: Client | null = null;
  /** The name of the file that is read. */
  private reading = '';
  private ledger: Uint8Array | null = null;
  private kept: Mapping | null = null;

  private get language(): WordLanguage {
    return this.closest<HTMLElement>('[lang]')?.lang.startsWith('en') === true ? 'en' : 'de';
  }

  protected override render(): TemplateResult {
    const words = WORDS[this.language];
    const shown = this.shown(words);
    return html`<div
      class="root"
      lang=${this.language}
      dir="ltr"
      @dragover=${this.onOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.onDrop}
      aria-busy=${this.busy ? 'true' : 'false'}
    >
      <header>
        <h1>${words.title}</h1>
        <p class="quiet">${words.privacy}</p>
      </header>
      ${fileStep(shown, this.over)} ${columnsStep(shown)} ${indicatorStep(shown)} ${previewStep(shown)}
      ${downloadStep(shown)}
      <p class="status" role="status" aria-live="polite">${this.status || nothing}</p>
    </div>`;
  }

  private shown(words: Words): Shown {
    const { language, busy, files, about, run, chosen: dataset } = this;
    return {
      ...{ words, language, busy, files, about, run, dataset },
      possible: this.possible(),
      width: Math.min(680, Math.max(280, this.clientWidth)),
      measure: measureTextIn(this.renderRoot.querySelector('.root') ?? this),
      take: (taken) => void this.take([...taken]),
      remove: ({ file }) => {
        this.files = this.files.filter((other) => other.file !== file);
        this.run = null;
      },
      reread: ({ file }, choices) => void this.readAll([file], choices),
      setTable: ({ file }, table) => {
        this.files = this.files.map((other) => (other.file === file ? { ...other, table } : other));
        this.run = null;
      },
      tick: (code, on) => {
        this.ticks = new Map([...this.ticks, [code, on]]);
        this.run = null;
      },
      setAbout: (changes) => {
        this.about = { ...this.about, ...changes };
        this.run = null;
      },
      compute: () => void this.compute(),
      showDataset: (index) => (this.chosen = index),
      download: (file) => {
        save(file);
        this.status = words.saved(file.name);
      },
    };
  }

  private readonly onOver = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  private readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    void this.take([...(event.dataTransfer?.files ?? [])]);
  };

  /** Takes files as if they had been dropped, and resolves when they are read: tables, a mapping, a ledger. */
  async take(taken: readonly File[]): Promise<void> {
    const words = WORDS[this.language];
    const { tables, mapping, ledger, foreign } = await dropped(taken);
    if (ledger !== null) this.ledger = ledger;
    if (mapping !== null) this.keep(mapping);
    this.status = [
      ...foreign.map((name) => words.notUnderstood(name)),
      ...(mapping === null ? [] : [words.withMapping]),
      ...(ledger === null ? [] : [words.withLedger]),
    ].join(' ');
    // A mapping that comes after its files is for them, too.
    const again = mapping === null ? [] : this.files.map(({ file }) => file);
    const isTaken = ({ name }: File) => tables.some((file) => file.name === name);
    await this.readAll([...again.filter((file) => !isTaken(file)), ...tables], null);
  }

  /** Begins as last time: what was not computed then is not computed now. */
  private keep(mapping: Mapping): void {
    const { title, publisher, policy } = mapping;
    this.kept = mapping;
    this.about = { ...this.about, title, publisher, policy };
    this.ticks = new Map();
  }

  private possible(): readonly PossibleIndicator[] {
    const isChosen = (code: string) => this.ticks.get(code) ?? this.kept?.indicators.includes(code) ?? true;
    return possibleIndicators(this.files, isChosen);
  }

  /** Reads files one after the other; one with the name of an earlier file takes its place. */
  private async readAll(files: readonly File[], choices: ReadingChoices | null): Promise<void> {
    const words = WORDS[this.language];
    for (const file of files) {
      this.run = null;
      this.reading = file.name;
      const read = await this.working(words.reading(file.name), (client) =>
        client.read({ file, choices, kept: this.kept?.tables ?? [] }, this.language),
      );
      const opened = openedFile(file, read);
      const i = this.files.findIndex((other) => other.file.name === file.name);
      this.files = i === -1 ? [...this.files, opened] : this.files.with(i, opened);
      if (read === null) return;
      const rows = read.length.toLocaleString(this.language);
      this.status =
        read.columns.length === 0 ? words.unread(file.name) : words.read(file.name, rows, read.columns.length);
    }
  }

  private async compute(): Promise<void> {
    const words = WORDS[this.language];
    this.chosen = 0;
    const request = runRequest(this.files, this.possible(), { about: this.about, ledger: this.ledger });
    const run = await this.working(words.computing, (client) => client.run(request, this.language));
    this.run = run;
    if (run === null) return;
    const count = (value: number) => value.toLocaleString(this.language);
    this.status = run.zip === null ? words.refused : words.done(count(run.visible), count(run.confidential));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#step4')?.focus();
  }

  /** Says what is done meanwhile; null where the worker failed. */
  private async working<Result>(status: string, work: (client: Client) => Promise<Result>): Promise<Result | null> {
    if (this.worker === null) return null;
    this.client ??= new Client(this.worker);
    this.busy = true;
    this.status = status;
    try {
      return await work(this.client);
    } catch (error) {
      this.status = this.faultWords(error);
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** A browser refuses to read a file that is not what it was when it was dropped. */
  private faultWords(error: unknown): string {
    const { fault, changed } = WORDS[this.language];
    const isGone = error instanceof Error && ['NotReadableError', 'NotFoundError'].includes(error.message);
    return isGone ? changed(this.reading) : fault;
  }
}
