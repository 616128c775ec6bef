import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublicationElement } from '@teilhabe/elements';
import { fixtureText } from '../fixture.js';
import { visit, type Visit } from './chromium.js';
import { FAULTS, HEADERS, type Answer } from './faults.js';
import { faultyServer, type FaultyServer } from './faulty-server.js';

const VECTORS = new URL('../vectors/security/fetch-faults.json', import.meta.url);
const KINDS = ['indicator', 'timeline', 'dashboard'] as const;

/** Faults that are not a server's: of the page's own doing, or of the file's content. */
const OTHERS = [
  'answer order swapped (src changed twice)',
  'element removed before the answer',
  'hash in manifest does not match the file',
];

type Placed = PublicationElement<unknown>;

let guest: Visit;
const servers = new Map<string, FaultyServer>();

beforeAll(async () => {
  guest = await visit('none');
  for (const [name, { answer }] of Object.entries(FAULTS)) servers.set(name, await faultyServer(answer));
});

afterAll(() => {
  servers.forEach(({ close }) => {
    close();
  });
});

/** Puts one element of each kind into the page for each server. */
function placeAll(page: Page, sources: Readonly<Record<string, string>>, kinds: readonly string[] = KINDS) {
  return page.evaluate(
    ([all, names]) => {
      document.body.replaceChildren();
      for (const [fault, src] of Object.entries(all)) {
        for (const kind of names) {
          const element = document.createElement(`teilhabe-${kind}`);
          const attributes = { src, lang: 'de', indicator: 'hr1', 'data-fault': fault };
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          document.body.append(element);
        }
      }
    },
    [sources, kinds] as const,
  );
}

/** What each element shows, by fault and kind, once none of them is loading. */
async function shown(page: Page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll<Placed>('[data-fault]')].every(
      ({ state, shadowRoot }) =>
        state !== 'loading' && shadowRoot?.querySelector('article')?.getAttribute('aria-busy') === 'false',
    ),
  );
  const entries = await page.evaluate(() =>
    [...document.querySelectorAll<Placed>('[data-fault]')].map((element) => {
      const root = element.shadowRoot!;
      const status = root.querySelector('.status')?.textContent.trim() ?? '';
      const about = { state: element.state, status, retry: root.querySelector('[part=retry]') !== null };
      const data = root.querySelector('h2, table') !== null;
      return [`${element.dataset['fault']!} | ${element.localName}`, { ...about, data }] as const;
    }),
  );
  return new Map(entries);
}

/** What should be shown for the faults: a sentence with its words and a way to try again, or the data. */
function expected(withData: boolean) {
  return new Map(
    Object.entries(FAULTS).flatMap(([fault, { says }]) =>
      KINDS.map((kind) => {
        const state = says ? 'error' : 'ready';
        const status = says ? (expect.stringContaining(says) as string) : '';
        return [
          `${fault} | teilhabe-${kind}`,
          { state, status, retry: says !== '', data: withData || says === '' },
        ] as const;
      }),
    ),
  );
}

const healthy = () =>
  new Map([...expected(true)].map(([key]) => [key, { state: 'ready', status: '', retry: false, data: true }]));

function setSick(sick: boolean): void {
  for (const server of servers.values()) server.sick = sick;
}

function retryAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('[data-fault]'))
      shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click();
  });
}

/** What browsers write into the console when a request fails, which no script can prevent. */
const REPORTED = /Failed to load resource|blocked by CORS policy|^asked for http:\/\/(127\.0\.0\.1|localhost):/;
const unexplained = () => guest.complaints.filter((complaint) => !REPORTED.test(complaint));

const sources = () => Object.fromEntries([...servers].map(([name, { src }]) => [name, src]));

describe('fetch faults', () => {
  it('fetch faults: every one of fetch-faults.json is tried', () => {
    const { cases } = JSON.parse(readFileSync(VECTORS, 'utf8')) as { cases: { fault: string }[] };
    expect([...Object.keys(FAULTS), ...OTHERS].sort()).toEqual(cases.map(({ fault }) => fault).sort());
  });

  it('fetch faults at first have a state and a sentence, and trying again helps', async () => {
    setSick(true);
    await placeAll(guest.page, sources());
    expect(await shown(guest.page)).toEqual(expected(false));
    setSick(false);
    await retryAll(guest.page);
    expect(await shown(guest.page)).toEqual(healthy());
    expect(unexplained()).toEqual([]);
  }, 60_000);

  it('fetch faults when loading anew leave the old data in sight and say so', async () => {
    setSick(false);
    await placeAll(guest.page, sources());
    expect(await shown(guest.page)).toEqual(healthy());
    setSick(true);
    await guest.page.evaluate(() => {
      document.querySelectorAll<Placed>('[data-fault]').forEach((element) => {
        element.reload();
      });
    });
    const found = await shown(guest.page);
    expect(found).toEqual(expected(true));
    for (const { state, status } of found.values())
      if (state === 'error') expect(status).toContain('die zuletzt geladen wurden');
    setSick(false);
    await retryAll(guest.page);
    expect(await shown(guest.page)).toEqual(healthy());
    expect(unexplained()).toEqual([]);
  }, 60_000);
});

describe('a busy server that says when to ask again', () => {
  it.each([429, 503])('is asked again only then: status %i', async (code) => {
    const headers = { ...HEADERS, 'Retry-After': '2', 'Access-Control-Expose-Headers': 'Retry-After' };
    const server = await faultyServer((response) => response.writeHead(code, headers).end());
    await placeAll(guest.page, { busy: server.src });
    for (const { status } of (await shown(guest.page)).values()) expect(status).toContain('Ein neuer Versuch ist ab ');
    server.sick = false;
    await retryAll(guest.page);
    for (const { state } of (await shown(guest.page)).values()) expect(state).toBe('error');
    await guest.page.waitForFunction(() =>
      [...document.querySelectorAll('[data-fault]')].every(
        ({ shadowRoot }) => shadowRoot?.querySelector('[part=retry][aria-disabled]') === null,
      ),
    );
    await retryAll(guest.page);
    for (const { state } of (await shown(guest.page)).values()) expect(state).toBe('ready');
    server.close();
  });
});

describe('an answer that comes too late', () => {
  it('is given up when its element is removed', async () => {
    const server = await faultyServer(FAULTS['timeout: headers never come (10 s)']!.answer);
    await placeAll(guest.page, { slow: server.src });
    await guest.page.waitForTimeout(100);
    await guest.page.evaluate(() => {
      document.body.replaceChildren();
    });
    await expect.poll(() => server.abandoned).toBe(1);
    expect(unexplained()).toEqual([]);
    server.close();
  });

  it('does not replace that of the last src', async () => {
    const late: Answer = (response, content) =>
      setTimeout(() => response.writeHead(200, HEADERS).end(content.replaceAll('Beschäftigte', 'Verspätete')), 400);
    const [slow, quick] = [await faultyServer(late), await faultyServer(() => undefined)];
    quick.sick = false;
    await placeAll(guest.page, { swapped: slow.src });
    await guest.page.evaluate((src) => {
      document.querySelectorAll<Placed>('[data-fault]').forEach((element) => (element.src = src));
    }, quick.src);
    await guest.page.waitForTimeout(800);
    await shown(guest.page);
    const titles = await guest.page.evaluate(
      () => document.querySelector('teilhabe-indicator')!.shadowRoot!.textContent,
    );
    expect(titles).toContain('Beschäftigte');
    expect(titles).not.toContain('Verspätete');
    expect(slow.abandoned).toBe(1);
    slow.close();
    quick.close();
  });
});

describe('a hash in a file’s name', () => {
  const hashOf = (path: string) => createHash('sha256').update(fixtureText(path)!).digest('hex').slice(0, 12);
  const hashed: Answer = (response, content) => {
    const named = content.replace(
      /((?:indicators|records)\/[\w~]+)\.json/g,
      (path: string, name: string) => `${name}.${hashOf(path)}.json`,
    );
    response.writeHead(200, HEADERS).end(named);
  };

  it.each([
    ['fits: the data are shown', hashed, 'ready', ''],
    [
      'does not fit: the data are refused',
      (response, content) => {
        if (content.includes('"collection"')) hashed(response, content);
        else response.writeHead(200, HEADERS).end(`${content} `);
      },
      'error',
      'nicht so angekommen, wie sie veröffentlicht wurden',
    ],
  ] as [string, Answer, string, string][])('%s', async (_, answer, state, says) => {
    const server = await faultyServer(answer);
    await placeAll(guest.page, { hash: server.src }, ['indicator', 'timeline']);
    const found = [...(await shown(guest.page)).values()];
    expect(found.map((one) => one.state)).toEqual([state, state]);
    for (const { status } of found) expect(status).toContain(says);
    server.close();
  });
});
