import { describe, expect, it } from 'vitest';
import { TeilhabeIndicator, type Reading } from '@teilhabe/elements';
import '@teilhabe/elements/define';
import { clean, eventually, find, findAll, serve, until } from './page.js';

/** A card for which what its chart is read with comes when the test lets it, or not at all. */
class LateIndicator extends TeilhabeIndicator {
  asked = 0;
  arrival: (fetched: Promise<Reading>) => Promise<Reading> = (fetched) => fetched;

  protected override fetchReading(): Promise<Reading> {
    this.asked += 1;
    return this.arrival(super.fetchReading());
  }
}
customElements.define('late-indicator', LateIndicator);

function late(arrival: LateIndicator['arrival'], attributes: Readonly<Record<string, string>> = {}): LateIndicator {
  const { base } = serve();
  const card = document.createElement('late-indicator') as LateIndicator;
  const all = { lang: 'de', src: `${base}index.json`, indicator: 'hr1', ...attributes };
  for (const [name, value] of Object.entries(all)) card.setAttribute(name, value);
  card.arrival = arrival;
  document.body.append(card);
  return card;
}

/** Something to wait for until a test opens it. */
function closedGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

const drawn = (card: LateIndicator) =>
  eventually(() => {
    expect(find(card, '.chart svg')).toBeInstanceOf(SVGElement);
  });

describe('what a card is read with', () => {
  it('comes after the chart, which already has everything that is in sight', async () => {
    const gate = closedGate();
    const card = late(async (fetched) => {
      await gate.opened;
      return fetched;
    });
    await drawn(card);
    const height = card.getBoundingClientRect().height;
    expect(findAll(card, 'summary').map(({ textContent }) => textContent.trim())).toEqual([
      'Als Tabelle',
      'Herunterladen und teilen',
      'So wird gemessen',
    ]);
    expect(findAll(card, 'table, g.mark[tabindex]')).toEqual([]);
    gate.open();
    await until(card, 'ready');
    expect(findAll(card, 'table tbody tr').length).toBeGreaterThan(1);
    expect(findAll(card, 'g.mark[tabindex="0"]')).toHaveLength(1);
    expect(card.getBoundingClientRect().height).toBe(height);
  });

  it('marks the numbers of the finding, which is said once and not again for that', async () => {
    const gate = closedGate();
    const card = late(async (fetched) => {
      await gate.opened;
      return fetched;
    });
    await drawn(card);
    const finding = find(card, '.finding');
    const [text, height] = [clean(finding.textContent), finding.getBoundingClientRect().height];
    expect([findAll(card, '.finding .linked'), finding.getAttribute('aria-live')]).toEqual([[], 'polite']);
    const announced: (string | null)[] = [];
    const observer = new MutationObserver(() => announced.push(finding.getAttribute('aria-live')));
    observer.observe(finding, { childList: true, characterData: true, subtree: true });
    gate.open();
    await until(card, 'ready');
    expect(findAll(card, '.finding .linked').length).toBeGreaterThan(0);
    expect([clean(finding.textContent), finding.getBoundingClientRect().height]).toEqual([text, height]);
    expect(new Set(announced)).toEqual(new Set(['off']));
    card.breakdown = 'department';
    await eventually(() => expect(clean(finding.textContent)).not.toBe(text));
    expect(announced.at(-1)).toBe('polite');
    observer.disconnect();
  });

  it('comes before the chart where the table is open', async () => {
    let isDrawn = false;
    const card = late(
      (fetched) => {
        isDrawn = findAll(card, '.chart svg').length > 0;
        return fetched;
      },
      { view: 'table' },
    );
    await until(card, 'ready');
    expect(isDrawn).toBe(false);
    expect(findAll(card, 'details[open] table')).toHaveLength(1);
  });

  it('is said to be missing when it cannot be had, and asked for once more by who opens the table', async () => {
    const card = late(() => Promise.reject(new TypeError('no network')));
    await until(card, 'ready');
    expect(find(card, 'details.data').textContent).toMatch(/nicht erreichbar/);
    expect(card.asked).toBe(1);
    card.arrival = (fetched) => fetched;
    find(card, 'details.data summary').click();
    await eventually(() => {
      expect(findAll(card, 'details.data[open] table')).toHaveLength(1);
    });
    expect(find(card, 'details.data').textContent).not.toMatch(/nicht erreichbar/);
  });

  it('speaks the language that the card changed to meanwhile', async () => {
    const gate = closedGate();
    const card = late(async (fetched) => {
      await gate.opened;
      return fetched;
    });
    await drawn(card);
    card.lang = 'en';
    await eventually(() => {
      expect(find(card, 'details.data summary').textContent).toMatch(/table/i);
    });
    gate.open();
    await until(card, 'ready');
    expect(find(card, 'details.data thead').textContent).toMatch(/Range/);
  });
});
