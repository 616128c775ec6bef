import type { Answer, ReadAnswer, ReadRequest, Request, RunAnswer, RunRequest, WordLanguage } from '../protocol.js';

/** What the page needs of a worker, so that a story can answer in its place. */
export interface WorkerPort {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  postMessage: (message: Request) => void;
}

/** Asks the worker and waits for its answers. */
export class Client {
  private last = 0;
  private readonly waiting = new Map<number, { done: (answer: Answer) => void; failed: (error: Error) => void }>();

  constructor(private readonly port: WorkerPort) {
    port.onmessage = ({ data }) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.answer === 'fault') waiting?.failed(new Error(data.message));
      else waiting?.done(data);
    };
  }

  async read(read: ReadRequest, language: WordLanguage): Promise<ReadAnswer> {
    const answer = await this.ask((id) => ({ ask: 'read', id, language, read }));
    if (answer.answer !== 'read') throw new Error('unexpected answer');
    return answer.read;
  }

  async run(run: RunRequest, language: WordLanguage): Promise<RunAnswer> {
    const answer = await this.ask((id) => ({ ask: 'run', id, language, run }));
    if (answer.answer !== 'run') throw new Error('unexpected answer');
    return answer.run;
  }

  private ask(request: (id: number) => Request): Promise<Answer> {
    this.last += 1;
    const id = this.last;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.port.postMessage(request(id));
    });
  }
}
