import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The time in which a server wants not to be asked again; its host is updated when that is over. */
export class Pause implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private end = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** When it is over, in ms since 1970; undefined when it is. */
  get until(): number | undefined {
    return Date.now() < this.end ? this.end : undefined;
  }

  /** Begins a pause until `end`; none for undefined. */
  begin(end: number | undefined): void {
    this.end = end ?? 0;
    this.hostConnected();
  }

  hostConnected(): void {
    this.hostDisconnected();
    const rest = this.end - Date.now();
    if (rest > 0) this.timer = setTimeout(this.over, rest);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  private readonly over = (): void => {
    this.end = 0;
    this.host.requestUpdate();
  };
}
