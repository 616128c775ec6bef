import '@teilhabe/elements/define';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { dateTimeline } from '../fixtures/dated-timeline.js';
import { publicationFiles, type PublicationFiles } from '../fixtures/publication-files.js';
import { clean, eventually, findAll, place, readyIndicator, serve, textOf, until } from './page.js';

const COINCIDENCE = 'Ein Ereignis zur selben Zeit muss nicht die Ursache sein.';
const FAILED = 'Die Ereignisse des Zeitstrahls konnten nicht gelesen werden.';
const TIMELINE = 'records/timeline.json';

let warn: MockInstance;

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function files(change: (files: PublicationFiles) => void = () => undefined): PublicationFiles {
  const changed = publicationFiles();
  dateTimeline(changed);
  change(changed);
  return changed;
}

const notesOf = (element: Awaited<ReturnType<typeof readyIndicator>>) =>
  findAll(element, 'details.data .notes li').map((note) => clean(note.textContent));

describe('<teilhabe-indicator events>', () => {
  it('events="kick-off council" draws these entries of the timeline, with the note on coincidence', async () => {
    const element = await readyIndicator({ events: 'kick-off, council' }, files());
    await eventually(() => expect(findAll(element, 'g.mark').length).toBeGreaterThan(3));
    const drawn = textOf(element, '.chart');
    const said = findAll(element, 'g.mark').map((mark) => mark.getAttribute('aria-label'));
    expect(said).toContain('Ereignis: 5. Februar 2024: Auftaktveranstaltung');
    expect(said).toContain('Ereignis: 2025: Stadtverordnetenversammlung (1. Halbjahr 2025)');
    expect(drawn).toContain('muss nicht die Ursache sein');
    expect(notesOf(element)).toContain(COINCIDENCE);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(['slope', 'dumbbell', 'heatmap', 'small-multiples', 'grouped-bar'])(
    'events="kick-off" with view="%s" says own event and entry in the order of time',
    async (view) => {
      const element = await readyIndicator({ events: 'kick-off', breakdown: 'department', view }, files());
      const events = notesOf(element).filter((note) => note.startsWith('Ereignis') || note === COINCIDENCE);
      expect(events).toEqual([
        'Ereignis: 5. Februar 2024: Auftaktveranstaltung',
        'Ereignis: Mai 2024: Neues Auswahlverfahren',
        COINCIDENCE,
      ]);
    },
  );

  it('events="area" has the entries of the field of action alone', async () => {
    const notes = notesOf(await readyIndicator({ events: 'area' }, files()));
    expect(notes.filter((note) => note.startsWith('Ereignis'))).toEqual([
      'Ereignis: 5. Februar 2024: Auftaktveranstaltung',
    ]);
  });

  it('events="none" leaves out the own events and loads no timeline', async () => {
    const { base, fetch } = serve(files());
    const of = { src: `${base}index.json`, indicator: 'hr1', breakdown: 'department', view: 'heatmap' };
    const element = place('teilhabe-indicator', { ...of, events: 'none' });
    await until(element, 'ready');
    expect(notesOf(element).join()).not.toContain('Ereignis');
    element.removeAttribute('events');
    await eventually(() => expect(notesOf(element)).toContain('Ereignis: Mai 2024: Neues Auswahlverfahren'));
    expect(fetch.mock.calls.map(([address]) => String(address))).not.toContain(base + TIMELINE);
    element.setAttribute('events', 'kick-off');
    await eventually(() => expect(notesOf(element)).toContain('Ereignis: 5. Februar 2024: Auftaktveranstaltung'));
    expect(fetch.mock.calls.map(([address]) => String(address))).toContain(base + TIMELINE);
  });

  it('events="kickoff" warns once of an id that the timeline does not have', async () => {
    const element = await readyIndicator({ events: 'kickoff council' }, files());
    expect(notesOf(element).join()).toContain('Stadtverordnetenversammlung');
    await readyIndicator({ events: 'kickoff' }, files());
    const said = 'unknown event "kickoff" in <teilhabe-indicator>; the timeline has kick-off, steering-group, council';
    expect(warn.mock.calls).toEqual([[said]]);
  });

  it.each<[string, (files: PublicationFiles) => void]>([
    ['is not there', (all) => void Object.assign(all, { [TIMELINE]: undefined })],
    ['is none', (all) => void Object.assign(all, { [TIMELINE]: { version: '1.4', items: [{ id: 1 }] } })],
    ['is not linked', (all) => void Reflect.deleteProperty(all['index.json'].extension.teilhabe.records, 'timeline')],
  ])('events="kick-off" of a timeline that %s leaves the card and says so', async (_, change) => {
    const element = await readyIndicator({ events: 'kick-off', breakdown: 'department' }, files(change));
    expect(textOf(element, '.root')).toContain(FAILED);
    await eventually(() => expect(findAll(element, 'g.mark').length).toBeGreaterThan(0));
    expect(element.state).toBe('ready');
    expect(warn).not.toHaveBeenCalled();
  });

  it('events="kick-off" of a timeline that could not be read is read after reload()', async () => {
    const served = files();
    const { base } = serve({ ...served, [TIMELINE]: () => (isBack ? json() : new Response('', { status: 404 })) });
    const json = () =>
      new Response(JSON.stringify(served[TIMELINE]), { headers: { 'content-type': 'application/json' } });
    let isBack = false;
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1', events: 'kick-off' });
    await until(element, 'ready');
    expect(textOf(element, '.root')).toContain(FAILED);
    isBack = true;
    element.reload();
    await eventually(() => expect(textOf(element, '.root')).not.toContain(FAILED));
    expect(notesOf(element)).toContain(COINCIDENCE);
  });
});
