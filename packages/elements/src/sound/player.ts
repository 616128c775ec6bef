import type { Tone } from './tones.js';

/** Loudness, as a share of full; how fast a tone rises and falls, in s, so that it does not crack; a click's pitch and length. */
const LOUDNESS = 0.25;
const SLOPE = 0.02;
const CLICK = { pitch: 110, length: 0.04 };
/** In s: what is asked for now cannot begin at once. */
const AHEAD = 0.05;

/**
 * Plays tones with the browser's own synthesiser, and tells when each begins and when all are over. `stop` silences it at once
 * and tells nothing more. Throws where the browser cannot make sound.
 */
export class Player {
  private readonly context = new AudioContext();
  private readonly timers: ReturnType<typeof setTimeout>[] = [];

  play(tones: readonly Tone[], began: (tone: Tone) => void, over: () => void): void {
    const start = this.context.currentTime + AHEAD;
    for (const tone of tones) {
      this.sound(tone, start + tone.start);
      this.timers.push(setTimeout(() => began(tone), 1000 * (AHEAD + tone.start)));
    }
    const last = tones.at(-1);
    this.timers.push(setTimeout(over, 1000 * (AHEAD + (last ? last.start + last.length : 0))));
  }

  stop(): void {
    this.timers.forEach(clearTimeout);
    void this.context.close();
  }

  private sound({ pitch, length, pan }: Tone, at: number): void {
    const { context } = this;
    const end = at + (pitch === null ? CLICK.length : length);
    const oscillator = new OscillatorNode(context, {
      type: pitch === null ? 'square' : 'sine',
      frequency: pitch ?? CLICK.pitch,
    });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(LOUDNESS, at + SLOPE);
    gain.gain.setValueAtTime(LOUDNESS, Math.max(at + SLOPE, end - SLOPE));
    gain.gain.linearRampToValueAtTime(0, end);
    oscillator.connect(gain).connect(new StereoPannerNode(context, { pan })).connect(context.destination);
    oscillator.start(at);
    oscillator.stop(end);
  }
}
