import { formatTime, say, type Language, type LoadWords } from '@teilhabe/charts';
import { loadFailure } from '@teilhabe/charts/messages/load-failure';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Baked } from './baked/baked.js';
import { keepSpace } from './baked/keep-space.js';
import { failureKind, LoadFailure, retryTime, type FailureKind } from './load/failure.js';
import { forget, load, type Load } from './load/load.js';
import { Pause } from './load/pause.js';
import { safeUrl } from './load/safe-url.js';
import { Scheme } from './parts/scheme.js';
import { baseStyles } from './styles/base.js';
import { tell } from './events.js';
import { directionOf, languageOf } from './language/language-of.js';
import { loadLanguage } from './language/load-language.js';
import { reviewLine } from './language/review-line.js';

/** Data and the language in which they are shown. */
interface Ready<Data> {
  readonly name: 'ready';
  readonly data: Data;
  readonly language: Language;
  /** What was asked for when they came. */
  readonly question: string;
}

/** What an element has to show at the moment; an error knows what was there before, if it was about the same. */
type Shown<Data> =
  | { readonly name: 'loading' | 'empty' }
  | { readonly name: 'error'; readonly failure: FailureKind; readonly before: Ready<Data> | undefined }
  | Ready<Data>;

/** What an element says when not even its language could be loaded. */
const SPEECHLESS = { failure: 'Die Daten konnten nicht geladen werden. The data could not be loaded.', retry: '↻' };

/** The named states of an element, readable as its attribute `state`. */
export type ElementState = Shown<unknown>['name'];

/**
 * What all elements share: they load a file of a publication, speak a language, and are loading, ready, empty or in
 * error. A newer request always wins over an older one, and nothing happens after removal. What stands inside the element
 * (a figure baked into the page) is shown until its data are there, and when they do not come.
 *
 * @slot - A figure that `teilhabe render --html` wrote, or anything else to read until the element has its data.
 * @fires {CustomEvent<StateChange>} teilhabe-state - The element is loading, ready, empty or in error from now on.
 * @csspart root - The article around everything.
 * @csspart status - The sentence of the states loading, empty and error.
 * @csspart retry - The button that asks for the data once more.
 * @csspart language - The name of the language in which a text stands that there is not in the reader's.
 * @csspart review - The line that says who checked the translation, or that nobody has.
 * @cssprop --teilhabe-accent - Links, the chosen field, the ring of the keyboard; #1466b8, in the dark #5aa9f5.
 * @cssprop --teilhabe-text - Texts of charts; the host's text colour.
 * @cssprop --teilhabe-quiet - Lesser texts; the host's text colour at 76 %, in charts #535d67, in the dark #a9b4bf.
 * @cssprop --teilhabe-background - What charts stand on, for the rims of labels; #ffffff, in the dark #14181d.
 * @cssprop --teilhabe-hairline - Lines between cards and rows; the host's text colour at 15 %.
 * @cssprop --teilhabe-border - Frames of controls; the host's text colour at 62 %.
 * @cssprop --teilhabe-series-1 - The colour of the first series; those of the others are --teilhabe-series-2 to -6.
 * @cssprop --teilhabe-step - One step of space; 0.25rem.
 * @cssprop --teilhabe-heading-size - Size of headings; 1.25em, a little less where there is little room.
 * @cssprop --teilhabe-reserved-height - Space reserved while loading; 34em, for a card that stands alone 50em.
 */
export abstract class PublicationElement<Data> extends LitElement {
  static override styles = [baseStyles];

  /** All attributes that a page may set; `state`, which the element sets itself, is none of them. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes.filter((name) => name !== 'state'), 'lang', 'dir'];
  }

  /** Address of a publication's index.json, or of one of its files. */
  @property() src = '';

  /** Level of the element's own heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Who checked the words of a translation, or of Leichte Sprache; while it is empty, the element says that nobody has. */
  @property({ attribute: 'translation-reviewed-by' }) translationReviewedBy = '';

  /** loading, ready, empty or error; for styles and tests, set by the element alone. */
  @property({ reflect: true }) state: ElementState = 'loading';

  @state() private shown: Shown<Data> = { name: 'loading' };
  @state() private busy = false;
  /** The language for the sentences of the states; undefined until it is loaded. */
  @state() private language: Language | undefined;

  private request: AbortController | undefined;
  private shownSubject = '';
  private readonly addresses = new Set<string>();
  private readonly pause = new Pause(this);
  private readonly baked = new Baked(this, () => this.address);
  private bakedSubject = '';

  constructor() {
    super();
    this.addController(new Scheme(this));
  }

  /** The properties whose change asks for data again. */
  protected readonly inputs: readonly string[] = ['src'];

  /** The groups of words that the element says beside those that all may say. */
  protected readonly words: readonly LoadWords[] = [];

  /** Where the data are; '' while a page has not said it. */
  protected get address(): string {
    return this.src;
  }

  /** What the data are about: while it stays the same, the old data stay in sight until the new ones are there. */
  protected get subject(): string {
    return this.src;
  }

  /** Reads what the element shows; null when there is nothing to show yet. */
  protected abstract read(load: Load): Promise<Data | null>;

  /** Waits for what has to be there when the data are first shown, beside what was read. */
  protected prepare?(data: Data, language: Language): Promise<void>;

  /**
   * Everything inside the article when there are data; `failed` when others about the same were asked for and could not
   * be had, so that these are not what was asked for.
   */
  protected abstract content(data: Data, language: Language, failed: boolean): TemplateResult;

  /** What is drawn at the moment: the data that were asked for, if an older copy of them; undefined for none. */
  protected get current(): Ready<Data> | undefined {
    const ready = dataOf(this.shown);
    return this.shown.name === 'ready' || ready?.question === this.question ? ready : undefined;
  }

  private get question(): string {
    return JSON.stringify(this.inputs.map((name) => this[name as keyof this]));
  }

  /** Asks for the data anew; those in sight stay until the new ones are there, and when these cannot be had. */
  reload(): void {
    this.addresses.forEach(forget);
    this.addresses.clear();
    this.begin();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value && this.hasUpdated) this.begin();
    if (name === 'dir') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.inputs.some((name) => changed.has(name))) this.begin();
    this.state = this.shown.name;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('state')) tell(this, 'teilhabe-state', { state: this.state });
  }

  protected override render(): TemplateResult {
    const { shown, language } = this;
    const ready = dataOf(shown);
    const spoken = ready?.language ?? language;
    const baked = this.isBaked;
    return html`<article
      class="root ${baked ? 'baked' : ''}"
      part="root"
      lang=${languageOf(this)}
      dir=${(spoken && directionOf(this, spoken.direction)) ?? nothing}
      aria-busy=${this.busy && !baked ? 'true' : 'false'}
    >
      ${ready ? this.content(ready.data, ready.language, this.current === undefined) : nothing}
      ${ready || shown.name === 'empty' ? nothing : html`<slot ?hidden=${!baked} @slotchange=${this.baked.changed}></slot>`}
      <div class="status" part="status" role="status" tabindex="-1">${this.sentence()}</div>
      ${
        shown.name === 'error'
          ? html`<button
              type="button"
              part="retry"
              aria-disabled=${this.pause.until === undefined ? nothing : 'true'}
              @click=${this.retry}
            >
              ${language ? say(language, 'state.retry') : SPEECHLESS.retry}
            </button>`
          : nothing
      }
      ${spoken && shown.name !== 'loading' && !isInsideAnother(this) ? reviewLine(spoken, this.translationReviewedBy) : nothing}
    </article>`;
  }

  private sentence(): string | typeof nothing {
    const { shown, language } = this;
    if (shown.name === 'ready') return nothing;
    const failed = shown.name === 'error' && !this.busy;
    if (!language) return failed ? SPEECHLESS.failure : nothing;
    if (failed) {
      const { until } = this.pause;
      const again =
        until === undefined ? '' : ` ${say(language, 'state.retryAt', { time: formatTime(language, until) })}`;
      return (
        say(language, `failure.${shown.failure}`) + again + (this.current ? ` ${say(language, 'state.stale')}` : '')
      );
    }
    if (shown.name === 'empty') return say(language, 'state.empty');
    return this.isBaked ? nothing : say(language, 'state.loading');
  }

  /** Whether what stands inside the element is in sight. */
  private get isBaked(): boolean {
    return this.baked.stands && dataOf(this.shown) === undefined && this.shown.name !== 'empty';
  }

  private readonly retry = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.status')?.focus();
    if (this.pause.until === undefined) this.reload();
  };

  private begin(): void {
    this.request?.abort();
    if (!this.isConnected) return;
    const { signal } = (this.request = new AbortController());
    this.busy = true;
    if (this.bakedSubject !== '' && this.bakedSubject !== this.subject) this.baked.withdraw();
    this.bakedSubject = this.address === '' ? '' : this.subject;
    const before = this.subject === this.shownSubject ? dataOf(this.shown) : undefined;
    if (before === undefined) this.shown = { name: 'loading' };
    void this.answer(signal, before).then(async (shown) => {
      const isReserved = this.state === 'loading' && !this.isBaked && !isInsideAnother(this);
      if (shown.name !== 'error') await this.baked.makeWay(signal);
      if (signal.aborted) return;
      if (shown.name === 'ready' && isReserved)
        keepSpace(this, this.renderRoot.querySelector<HTMLElement>('.root'), signal);
      this.shown = shown;
      this.shownSubject = this.subject;
      this.busy = false;
    });
  }

  private async answer(signal: AbortSignal, before: Ready<Data> | undefined): Promise<Shown<Data>> {
    const speaking = this.speak(signal);
    const { question } = this;
    try {
      const [language, data] = await Promise.all([speaking, this.read(this.loadUntil(signal))]);
      if (data === null) return { name: 'empty' };
      await this.prepare?.(data, language);
      return { name: 'ready', data, language, question };
    } catch (error) {
      // The sentence about the failure needs its words, if those can be had.
      const words = speaking.then(() => loadLanguage(languageOf(this), [loadFailure]));
      const canSay = await words.then(
        () => true,
        () => false,
      );
      if (!signal.aborted) this.pause.begin(canSay ? retryTime(error) : undefined);
      return { name: 'error', failure: canSay ? failureKind(error) : 'unreachable', before };
    }
  }

  /** Loads the element's language, and speaks it from then on. */
  private async speak(signal: AbortSignal): Promise<Language> {
    const language = await loadLanguage(languageOf(this), this.words);
    if (!signal.aborted) this.language = language;
    return language;
  }

  /** Loads files until `signal` aborts, and remembers their addresses for `retry`. */
  private loadUntil(signal: AbortSignal): Load {
    return async (address, base = this.baseURI) => {
      const url = address === '' ? null : safeUrl(address, base);
      if (url === null) throw new LoadFailure('noAddress');
      this.addresses.add(url);
      return { published: await load(url, signal), url };
    };
  }
}

/** Whether an element stands inside another of ours, which speaks for all: of the translation, the edition, the address. */
export function isInsideAnother(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof PublicationElement;
}

/** The data in sight, or those in sight before an error. */
function dataOf<Data>(shown: Shown<Data>): Ready<Data> | undefined {
  if (shown.name === 'ready') return shown;
  return shown.name === 'error' ? shown.before : undefined;
}
