import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually, find, findAll, json, never, place, serve, textOf, until } from './page.js';
import { publicationFiles } from '../fixtures/publication-files.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const indicator = (base: string) => place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });

describe('a loading element', () => {
  it('says so and reserves space', async () => {
    const element = indicator(serve({ 'index.json': never }).base);
    await element.updateComplete;
    expect(element.state).toBe('loading');
    await eventually(() => expect(textOf(element, '[role=status]')).toBe('wird geladen …'));
    expect(element.offsetHeight).toBeGreaterThan(300);
  });

  it('asks without credentials and referrer', async () => {
    const { base, fetch } = serve();
    await until(indicator(base), 'ready');
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('asks for the index once, however many elements need it', async () => {
    const { base, fetch } = serve();
    const elements = Array.from({ length: 10 }, () => indicator(base));
    await Promise.all(elements.map((element) => until(element, 'ready')));
    expect(fetch.mock.calls.map(([address]) => address as string)).toEqual([
      `${base}index.json`,
      `${base}indicators/hr1.json`,
    ]);
  });
});

describe('an element in error', () => {
  const text =
    (body: string, type = 'application/json') =>
    () =>
      new Response(body, { headers: { 'content-type': type } });
  const status = (code: number) => () => new Response('', { status: code });
  const newer = publicationFiles()['index.json'];
  newer.extension.teilhabe.version = '2.0';
  const endless = () =>
    new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)) }), {
      headers: { 'content-type': 'application/json' },
    });

  it.each([
    ['a network failure', () => Promise.reject(new TypeError('Failed to fetch')), 'nicht erreichbar'],
    ['status 404', status(404), 'nicht gefunden'],
    ['status 503', status(503), 'gibt die Daten gerade nicht heraus'],
    ['a page of HTML', text('<!doctype html>', 'text/html'), 'keine Daten, die hier gezeigt werden können'],
    ['truncated JSON', text('{"class":'), 'keine Daten, die hier gezeigt werden können'],
    ['an empty body', text(''), 'keine Daten, die hier gezeigt werden können'],
    ['null', text('null'), 'keine Daten, die hier gezeigt werden können'],
    ['a list', text('[]'), 'keine Daten, die hier gezeigt werden können'],
    ['a newer major version', () => json(newer), 'neuere Version'],
    ['more than 10 MB', endless, 'zu groß'],
  ])('says in a sentence of its own what %s means', async (_, answer, sentence) => {
    const element = indicator(serve({ 'index.json': answer }).base);
    await until(element, 'error');
    expect(textOf(element, '[role=status]')).toContain(sentence);
    expect(textOf(element, '[part=retry]')).toBe('Noch einmal versuchen');
  });

  it.each([
    [429, 'Der Server ist gerade ausgelastet. Bitte versuchen Sie es später noch einmal.'],
    [503, 'Der Server gibt die Daten gerade nicht heraus.'],
  ])('says when to try again after status %i, and waits so long', async (code, sentence) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 1, 14, 30, 10) });
    const files: Record<string, unknown> = publicationFiles();
    const index = files['index.json'];
    files['index.json'] = () => new Response('', { status: code, headers: { 'retry-after': '3' } });
    const { base, fetch } = serve(files);
    const element = indicator(base);
    await until(element, 'error');
    const retry = find(element, '[part=retry]');
    expect(textOf(element, '[role=status]')).toBe(`${sentence} Ein neuer Versuch ist ab 14:31 Uhr möglich.`);
    expect(retry.getAttribute('aria-disabled')).toBe('true');
    retry.click();
    await element.updateComplete;
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(element.shadowRoot?.activeElement).toBe(find(element, '[role=status]'));
    await eventually(() => expect(retry.getAttribute('aria-disabled')).toBeNull());
    expect(textOf(element, '[role=status]')).toBe(sentence);
    vi.useRealTimers();
    files['index.json'] = index;
    retry.click();
    await until(element, 'ready');
  });

  it('says that it took too long after 10 seconds', async () => {
    await import('@teilhabe/charts/messages/de');
    vi.useFakeTimers();
    const element = indicator(serve({ 'index.json': never }).base);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(element.state).toBe('loading');
    await vi.advanceTimersByTimeAsync(200);
    await vi.waitFor(() => expect(textOf(element, '[role=status]')).toBe('Das Laden hat zu lange gedauert.'));
  });

  it('says that an indicator is not in the publication', async () => {
    const element = place('teilhabe-indicator', { src: `${serve().base}index.json`, indicator: 'xy1' });
    await until(element, 'error');
    expect(textOf(element, '[role=status]')).toContain('kommt in den Daten nicht vor');
  });

  it.each(['', 'javascript:alert(1)', 'data:application/json,{}', 'http://['])(
    'does not ask for src="%s"',
    async (src) => {
      const { fetch } = serve();
      const element = place('teilhabe-indicator', { src });
      await until(element, 'error');
      expect(textOf(element, '[role=status]')).toContain('gültige Adresse');
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('speaks English when its lang is en', async () => {
    const { base } = serve({});
    const element = place('teilhabe-indicator', { src: `${base}index.json`, lang: 'en-GB' });
    await until(element, 'error');
    expect(textOf(element, '[role=status]')).toBe('The data were not found at this address.');
  });

  it('loads when the reader tries again, and keeps the focus', async () => {
    const files: Record<string, unknown> = publicationFiles();
    const index = files['index.json'];
    files['index.json'] = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = indicator(serve(files).base);
    await until(element, 'error');
    files['index.json'] = index;
    find(element, '[part=retry]').click();
    await until(element, 'ready');
    expect(findAll(element, '[part=retry]')).toEqual([]);
    expect(element.shadowRoot?.activeElement).toBe(find(element, '[role=status]'));
  });

  it('asks anew for an answer that was there but not what it needed', async () => {
    const files = publicationFiles();
    const items = files['index.json'].link.item;
    files['index.json'].link.item = [];
    const element = indicator(serve(files).base);
    await until(element, 'error');
    files['index.json'].link.item = items;
    find(element, '[part=retry]').click();
    await until(element, 'ready');
  });
});

describe('a breakdown that cannot be had', () => {
  it('leaves heading and controls, so that the reader finds the way back', async () => {
    const files: Record<string, unknown> = publicationFiles();
    delete files['indicators/hr1~department.json'];
    const element = indicator(serve(files).base);
    await until(element, 'ready');
    element.breakdown = 'department';
    await until(element, 'error');
    expect(textOf(element, '[role=status]')).toContain('nicht gefunden');
    expect(findAll(element, 'h2, select').length).toBe(2);
    expect(findAll(element, 'svg, table')).toEqual([]);
    const control = find(element, 'select') as HTMLSelectElement;
    control.value = '';
    control.dispatchEvent(new Event('change'));
    await until(element, 'ready');
    expect(find(element, 'select')).toBe(control);
  });
});

describe('an element without data', () => {
  it('says that nothing is published yet: indicator', async () => {
    const files = publicationFiles();
    const empty = files['indicators/hr1.json'];
    const element = indicator(
      serve({ ...files, 'indicators/hr1.json': { ...empty, value: empty.value.map(() => null), status: {} } }).base,
    );
    await until(element, 'empty');
    expect(textOf(element, '[role=status]')).toBe('Hier sind noch keine Daten veröffentlicht.');
  });

  it('says that nothing is published yet: timeline, dashboard', async () => {
    const files = publicationFiles();
    files['records/timeline.json'].items = [];
    await until(place('teilhabe-timeline', { src: `${serve(files).base}index.json` }), 'empty');
    files['index.json'].link.item = [];
    const { teilhabe } = files['index.json'].extension;
    Object.assign(teilhabe, { records: {}, areas: [] });
    await until(place('teilhabe-dashboard', { src: `${serve(files).base}index.json` }), 'empty');
  });
});

describe('an element whose question changes while it loads', () => {
  it('shows the last src, whichever answer comes first', async () => {
    let answerFirst: (response: Response) => void = () => undefined;
    const slow = publicationFiles()['indicators/pr9.json'];
    const { base } = serve({
      'slow.json': () => new Promise<Response>((resolve) => (answerFirst = resolve)),
      'fast.json': publicationFiles()['indicators/hr1.json'],
    });
    const element = place('teilhabe-indicator', { src: `${base}slow.json` });
    await element.updateComplete;
    element.src = `${base}fast.json`;
    await until(element, 'ready');
    answerFirst(json(slow));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(element, 'h2')).toBe('Beschäftigte mit Migrationshintergrund');
  });

  it('does not show the old data under a new src', async () => {
    const { base } = serve({ 'a.json': publicationFiles()['indicators/hr1.json'], 'b.json': never });
    const element = place('teilhabe-indicator', { src: `${base}a.json` });
    await until(element, 'ready');
    element.src = `${base}b.json`;
    await until(element, 'loading');
    expect(findAll(element, 'h2, table, svg')).toEqual([]);
  });

  it('aborts the request when it is removed, and loads when it is put back', async () => {
    const { base, fetch } = serve({ 'a.json': never });
    const element = place('teilhabe-indicator', { src: `${base}a.json` });
    await eventually(() => expect(fetch).toHaveBeenCalled());
    element.remove();
    const { signal } = fetch.mock.calls[0]?.[1] as { signal: AbortSignal };
    expect(signal.aborted).toBe(true);
    document.body.append(element);
    await eventually(() => expect(fetch).toHaveBeenCalledTimes(2));
    expect(element.state).toBe('loading');
  });

  it('lets others have the answer when one of them is removed', async () => {
    let answer: (response: Response) => void = () => undefined;
    const { base } = serve({ 'a.json': () => new Promise<Response>((resolve) => (answer = resolve)) });
    const first = place('teilhabe-indicator', { src: `${base}a.json` });
    const second = place('teilhabe-indicator', { src: `${base}a.json` });
    await Promise.all([first.updateComplete, second.updateComplete]);
    first.remove();
    answer(json(publicationFiles()['indicators/hr1.json']));
    await until(second, 'ready');
  });
});
