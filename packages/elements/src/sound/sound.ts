import { say, type Language, type SeriesOverTime } from '@teilhabe/charts';
import type { Dataset } from '@teilhabe/core/publication';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Player } from './player.js';

/**
 * Lets a reader hear a series over time: one tone a number, while the cursor goes along. Never by itself; it ends by the same
 * button, by Escape, with its element, and when the page is hidden. What makes the sound is fetched when it is first wanted.
 */
export class Sound implements ReactiveController {
  private player: Player | undefined;
  /** The number of the last start, so that an earlier one which was still being fetched does not sound too. */
  private turn = 0;
  private failed = false;

  /** `point` puts the cursor on the number with a key, on none for ''. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly point: (key: string) => void,
  ) {
    host.addController(this);
  }

  /** Whether it sounds at the moment. */
  get plays(): boolean {
    return this.player !== undefined;
  }

  /** The button that begins and ends it; nothing where there is nothing to hear, or no way to. */
  button(dataset: Dataset, series: SeriesOverTime | undefined, language: Language): TemplateResult | typeof nothing {
    if (series === undefined || !('AudioContext' in globalThis)) return nothing;
    const { key, label: name } = series;
    const press = () => (this.plays ? this.stop() : void this.start(dataset, key, language));
    const play = name === '' ? say(language, 'sound.play') : say(language, 'sound.playSeries', { name });
    return html`<button type="button" class="link sound" part="sound" @click=${press}>
        ${this.plays ? say(language, 'sound.stop') : play}</button
      >${this.failed ? html`<span role="status">${say(language, 'sound.failed')}</span>` : nothing}`;
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.onKey);
    document.addEventListener('visibilitychange', this.onHidden);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.onKey);
    document.removeEventListener('visibilitychange', this.onHidden);
    this.stop();
  }

  private async start(dataset: Dataset, series: string, language: Language): Promise<void> {
    const turn = (this.turn += 1);
    try {
      const { Player, readings, tonesOf } = await import('./instrument.js');
      if (turn !== this.turn || !this.host.isConnected) return;
      this.player = new Player();
      this.player.play(
        tonesOf(readings(dataset, language, series)),
        ({ key }) => this.point(key),
        () => this.stop(),
      );
      this.failed = false;
    } catch {
      // It could not be fetched, or the browser makes no sound here; the next press tries again.
      this.player = undefined;
      this.failed = true;
    }
    this.host.requestUpdate();
  }

  private stop(): void {
    this.turn += 1;
    if (this.player === undefined) return;
    this.player.stop();
    this.player = undefined;
    this.point('');
    this.host.requestUpdate();
  }

  private readonly onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.stop();
  };

  private readonly onHidden = (): void => {
    if (document.hidden) this.stop();
  };
}
