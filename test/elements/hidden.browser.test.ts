import '@teilhabe/elements/define';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually, find, findAll, place, serve, until } from './page.js';
import { publicationFiles, type PublicationFiles } from '../fixtures/publication-files.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** A number that stands nowhere else, far above every other: it would stretch an axis, lengthen a bar, be read out. */
const CANARY = 712_345_678;
const LEAKED = /712[.,\u00A0\u202F]?34\d/;

type Edit = (files: PublicationFiles) => void;

/** Hides the last category of the newest period in every dataset that has no hidden cell of its own. */
const hide: Edit = (files) => {
  for (const dataset of datasetsIn(files)) {
    const metric = dataset.size.at(-1)!;
    const cells = dataset.value.length;
    for (let i = cells - metric; i < cells; i += 1) markHidden(dataset, i);
  }
};

/** What a faulty publisher might do: the hidden numbers stand in the file beside the mark that they are confidential. */
const leak: Edit = (files) => {
  hide(files);
  for (const dataset of datasetsIn(files)) {
    for (const [position, mark] of Object.entries(dataset.status)) {
      if (mark === 'C') dataset.value[Number(position)] = CANARY + Number(position);
    }
  }
};

interface OpenDataset {
  readonly size: number[];
  readonly value: (number | null)[];
  readonly status: Record<string, string>;
}

function datasetsIn(files: PublicationFiles): readonly OpenDataset[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith('indicators/'))
    .map(([, dataset]) => dataset as unknown as OpenDataset);
}

function markHidden({ value, status }: OpenDataset, position: number): void {
  value[position] = null;
  status[position] = 'C';
}

/** Everything inside an element and the elements in it, as HTML. */
function serialised(root: Element | ShadowRoot): string {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [serialised(shadowRoot)] : [],
  );
  return [root.innerHTML, ...inner]
    .join('\n')
    .replaceAll(/https:\/\/city\.example\/\d+\//g, '')
    .replaceAll(/<!--.*?-->/g, '');
}

/** All that a reader can get out of the card of an indicator, view by view and mark by mark. */
async function everythingShown(id: string, edit: Edit, lang: string): Promise<string> {
  const files = publicationFiles();
  edit(files);
  const { base } = serve(files);
  const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: id, lang });
  await until(element, 'ready');
  const shown = [serialised(element.shadowRoot!)];
  for (const option of breakdownsOf(element)) {
    choose(element, option);
    await eventually(() => expect(element.state).toBe('ready'));
    await element.updateComplete;
    shown.push(serialised(element.shadowRoot!));
  }
  for (const mark of findAll(element, '.hit')) {
    mark.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true, composed: true }));
    await element.updateComplete;
    shown.push(serialised(element.shadowRoot!));
  }
  return shown.join('\n');
}

type Card = ReturnType<typeof place<'teilhabe-indicator'>>;

function breakdownsOf(element: Card): readonly string[] {
  const [control] = findAll(element, 'select') as HTMLSelectElement[];
  return control ? [...control.options].map(({ value }) => value) : [];
}

function choose(element: Card, value: string): void {
  const control = find(element, 'select') as HTMLSelectElement;
  control.value = value;
  control.dispatchEvent(new Event('change'));
}

describe('<teilhabe-indicator> with confidential numbers', () => {
  it.each([
    ['hr1', 'de'],
    ['hr1', 'en'],
    ['pr9', 'de'],
  ])('shows nothing of %s (%s) that depends on them, even when the file gives them away', async (id, lang) => {
    const honest = await everythingShown(id, hide, lang);
    document.body.replaceChildren();
    const leaking = await everythingShown(id, leak, lang);
    expect(honest).toMatch(lang === 'de' ? /geheim/ : /confidential/);
    expect(leaking).not.toMatch(LEAKED);
    expect(leaking).toBe(honest);
  });

  it('asks for the index and for what the index lists, and for nothing else', async () => {
    const { base, fetch } = serve(publicationFiles());
    const element = place('teilhabe-indicator', { src: `${base}index.json`, indicator: 'hr1' });
    await until(element, 'ready');
    for (const option of breakdownsOf(element)) choose(element, option);
    await eventually(() => expect(fetch.mock.calls.length).toBeGreaterThan(2));
    const { link, extension } = publicationFiles()['index.json'];
    const listed = [...link.item.map(({ href }) => href), ...Object.values(extension.teilhabe.records)];
    const asked = fetch.mock.calls.map(([address]) => (address as string).slice(base.length));
    expect(asked.filter((path) => path !== 'index.json' && !listed.includes(path))).toEqual([]);
  });
});

describe('<teilhabe-dashboard> with confidential numbers', () => {
  it.each(['overview', 'cards'])('shows none of them, even when a file gives them away: %s', async (view) => {
    const files = publicationFiles();
    leak(files);
    const { base } = serve(files);
    const element = place('teilhabe-dashboard', { src: `${base}index.json`, view });
    await until(element, 'ready');
    const cards = () => findAll(element, 'teilhabe-indicator, teilhabe-key-figure') as Card[];
    await eventually(() => expect(cards().length).toBeGreaterThan(0));
    for (const card of cards()) {
      card.scrollIntoView();
      await eventually(() => expect(card.state).toBe('ready'));
      await card.updateComplete;
    }
    const shown = serialised(element.shadowRoot!);
    expect(shown).toContain('geheim');
    expect(shown).not.toMatch(LEAKED);
  });
});
