import { vi, type Mock } from 'vitest';
import type { PublicationElement } from '@teilhabe/elements';
import { publicationFiles } from '../fixtures/publication-files.js';

type Answer = (signal: AbortSignal) => Promise<Response> | Response;
type Element = PublicationElement<unknown>;

let folders = 0;

/** A JSON answer as a data server gives it. */
export function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}

/**
 * Serves files below an address that no other test has asked for, and returns that address.
 * What is neither JSON nor an answer of its own is not found.
 */
export function serve(files: Readonly<Record<string, unknown>> = publicationFiles()): { base: string; fetch: Mock } {
  const base = `https://city.example/${++folders}/`;
  const fetch = vi.fn((address: string, { signal }: { signal: AbortSignal }) => {
    const file = files[address.slice(base.length)];
    if (file === undefined) return Promise.resolve(new Response('', { status: 404 }));
    if (typeof file === 'function') return Promise.resolve((file as Answer)(signal));
    return Promise.resolve(json(file));
  });
  vi.stubGlobal('fetch', fetch);
  return { base, fetch };
}

/** An answer that never comes; it rejects when it is aborted. */
export const never: Answer = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

/** Puts an element into the page, German unless told otherwise; not yet loaded. */
export function place<Name extends keyof HTMLElementTagNameMap & `teilhabe-${string}`>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries({ lang: 'de', ...attributes })) element.setAttribute(key, value);
  document.body.append(element);
  return element;
}

/** How long a page may take, in ms: only a guard against hanging, generous because machines are shared. */
const PATIENCE = 15_000;

/** Waits until a check passes. Vitest's own second is too short for a busy machine that still fetches a language. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: PATIENCE, interval: 20 });
}

/** Waits until the element is in a state. */
export async function until(element: Element, state: Element['state']): Promise<void> {
  await eventually(() => {
    if (element.state !== state) throw new Error(`state is ${element.state}, not ${state}`);
  });
  await element.updateComplete;
}

/** What the first match of a selector inside the element says, without superfluous space. */
export function textOf(element: Element, selector: string): string {
  return clean(find(element, selector).textContent);
}

/** Text without superfluous space. */
export function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The first match of a selector inside the element; throws when there is none. */
export function find(element: Element, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
}

/** All matches of a selector inside the element. */
export function findAll(element: Element, selector: string): globalThis.Element[] {
  return [...element.renderRoot.querySelectorAll(selector)];
}

/** The hr1 card of a freshly served fixture, ready. */
export async function readyIndicator(
  attributes: Readonly<Record<string, string>> = {},
  files?: Record<string, unknown>,
) {
  const { base } = serve(files);
  const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1', ...attributes });
  await until(element, 'ready');
  return element;
}
