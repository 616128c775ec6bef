import { baseStyles, controlStyles, drawingStyles, tableStyles } from '@teilhabe/elements';
import type { Mapping, ReadingChoices } from '@teilhabe/core/workshop';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ReadAnswer, RunAnswer, WordLanguage } from '../protocol.js';
import { Client, type WorkerPort } from './client.js';
import { indicatorStep, columnsStep } from './choose-steps.js';
import { besides, firstMapping, today } from './choices.js';
import { downloadStep, save, type Download } from './download-step.js';
import { fileStep } from './file-step.js';
import { previewStep } from './preview-step.js';
import { workshopStyles } from './styles.js';
import { WORDS, type Words } from './words.js';

/** What the steps show, and what a clerk may do there. */
export interface Shown {
  readonly words: Words;
  readonly language: WordLanguage;
  readonly busy: boolean;
  readonly name: string;
  readonly read: ReadAnswer | null;
  readonly choices: ReadingChoices;
  readonly mapping: Mapping | null;
  readonly day: string;
  readonly run: RunAnswer | null;
  readonly dataset: number;
  readonly width: number;
  readonly take: (files: Iterable<File>) => void;
  readonly reread: (choices: ReadingChoices) => void;
  readonly map: (changes: Partial<Mapping>) => void;
  readonly setDay: (day: string) => void;
  readonly compute: () => void;
  readonly showDataset: (index: number) => void;
  readonly download: (file: Download) => void;
}

/**
 * The workshop: a clerk's file to a protected publication in five steps. All that touches the file runs in the worker;
 * the element sends nothing anywhere.
 *
 * @slot - What to read where the page does not run: opened as a file, or without JavaScript.
 */
export class TeilhabeImport extends LitElement {
  static override styles = [baseStyles, controlStyles, tableStyles, drawingStyles, workshopStyles];

  /** Who answers; set before the element is connected. */
  worker: WorkerPort | null = null;

  @state() private status = '';
  @state() private busy = false;
  @state() private over = false;
  @state() private name = '';
  @state() private read: ReadAnswer | null = null;
  @state() private choices: ReadingChoices = {};
  @state() private mapping: Mapping | null = null;
  @state() private day = today();
  @state() private run: RunAnswer | null = null;
  @state() private chosen = 0;

  private client: Client | null = null;
  private bytes: Uint8Array = new Uint8Array(0);
  private ledger: Uint8Array | null = null;
  private kept: Mapping | null = null;

  private get language(): WordLanguage {
    return this.closest<HTMLElement>('[lang]')?.lang.startsWith('en') === true ? 'en' : 'de';
  }

  protected override render(): TemplateResult {
    const words = WORDS[this.language];
    const shown = this.shown(words);
    return html`<main
      class="root"
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
    </main>`;
  }

  private shown(words: Words): Shown {
    const { language, busy, name, read, choices, mapping, day, run, chosen: dataset } = this;
    return {
      ...{ words, language, busy, name, read, choices, mapping, day, run, dataset },
      width: Math.min(680, Math.max(280, this.clientWidth)),
      take: (files) => void this.take([...files]),
      reread: (asked) => void this.readFile(asked),
      map: (changes) => {
        if (this.mapping !== null) this.mapping = { ...this.mapping, ...changes };
        this.run = null;
      },
      setDay: (chosen) => (this.day = chosen),
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

  private async take(files: readonly File[]): Promise<void> {
    const words = WORDS[this.language];
    const { table, mapping, ledger, foreign } = await besides(files);
    if (mapping !== null) this.kept = mapping;
    if (ledger !== null) this.ledger = ledger;
    const said = [
      ...foreign.map((name) => words.notUnderstood(name)),
      ...(mapping === null ? [] : [words.withMapping]),
      ...(ledger === null ? [] : [words.withLedger]),
    ];
    this.status = said.join(' ');
    if (table === null) return;
    this.name = table.name;
    this.bytes = new Uint8Array(await table.arrayBuffer());
    await this.readFile(this.kept?.reading ?? {});
  }

  private async readFile(choices: ReadingChoices): Promise<void> {
    const words = WORDS[this.language];
    this.choices = choices;
    this.run = null;
    const read = await this.working(words.reading, (client) =>
      client.read({ name: this.name, bytes: this.bytes, choices }, this.language),
    );
    this.read = read;
    this.mapping = read === null ? null : firstMapping(read, { kept: this.kept, choices, before: this.mapping });
    if (read === null) return;
    const rows = read.length.toLocaleString(this.language);
    this.status =
      read.columns.length === 0 ? words.unread(this.name) : words.read(this.name, rows, read.columns.length);
  }

  private async compute(): Promise<void> {
    const { mapping, day, ledger } = this;
    if (mapping === null) return;
    const words = WORDS[this.language];
    this.chosen = 0;
    const request = { mapping: { ...mapping, reading: this.choices }, day, ...(ledger === null ? {} : { ledger }) };
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
    } catch {
      this.status = WORDS[this.language].fault;
      return null;
    } finally {
      this.busy = false;
    }
  }
}
