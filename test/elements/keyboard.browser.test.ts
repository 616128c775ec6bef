import '@teilhabe/elements/define';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually, find, findAll, readyIndicator, textOf } from './page.js';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

type Card = Awaited<ReturnType<typeof readyIndicator>>;

async function drawnCard(attributes: Record<string, string> = { breakdown: 'department' }): Promise<Card> {
  const element = await readyIndicator(attributes);
  await eventually(() => expect(findAll(element, 'g.mark').length).toBeGreaterThan(0));
  return element;
}

const marks = (element: Card) => findAll(element, 'g.mark') as SVGElement[];
const focused = (element: Card) => marks(element).indexOf(element.shadowRoot?.activeElement as SVGElement);
const label = (element: Card, i: number) => (marks(element)[i]?.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ');

describe('the chart of a card', () => {
  it('is one tab stop', async () => {
    const element = await drawnCard();
    expect(findAll(element, 'g.mark[tabindex="0"]').length).toBe(1);
    expect(findAll(element, 'g.mark:not([tabindex])')).toEqual([]);
  });

  it('comes after the skip link and before the table with Tab', async () => {
    const element = await drawnCard();
    find(element, '.skip').focus();
    await userEvent.keyboard('{Tab}');
    expect(focused(element)).toBe(0);
    await userEvent.keyboard('{Tab}');
    expect(element.shadowRoot?.activeElement).toBe(find(element, 'details.data > summary'));
  });

  it.each(['ArrowRight', 'ArrowDown'])('reaches every mark with %s and stops at the end', async (key) => {
    const element = await drawnCard();
    marks(element)[0]!.focus();
    for (let i = 0; i < marks(element).length; i += 1) {
      expect(focused(element)).toBe(i);
      await element.updateComplete;
      expect(textOf(element, '.read-out')).toBe(label(element, i));
      await userEvent.keyboard(`{${key}}`);
    }
    expect(focused(element)).toBe(marks(element).length - 1);
  });

  it('goes back with the other arrows, and to both ends with Home and End', async () => {
    const element = await drawnCard();
    marks(element)[0]!.focus();
    await userEvent.keyboard('{End}');
    expect(focused(element)).toBe(marks(element).length - 1);
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    expect(focused(element)).toBe(marks(element).length - 3);
    await userEvent.keyboard('{Home}');
    expect(focused(element)).toBe(0);
  });

  it('goes on with the left arrow from right to left', async () => {
    const element = await drawnCard({ breakdown: 'department', dir: 'rtl' });
    marks(element)[0]!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused(element)).toBe(1);
  });

  it('leaves the page its shortcuts', async () => {
    const element = await drawnCard();
    marks(element)[0]!.focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused(element)).toBe(0);
  });

  it('is left with Escape; the next Tab goes on behind it', async () => {
    const element = await drawnCard();
    marks(element)[1]!.focus();
    await userEvent.keyboard('{Escape}');
    await element.updateComplete;
    expect(focused(element)).toBe(-1);
    expect(textOf(element, '.read-out')).toContain('Werte ablesen');
    await userEvent.keyboard('{Tab}');
    expect(element.shadowRoot?.activeElement).toBe(find(element, 'details.data > summary'));
  });

  it('keeps the mark under the cursor when it is drawn anew', async () => {
    const element = await drawnCard();
    marks(element)[2]!.focus();
    const old = find(element, 'svg');
    element.style.width = '400px';
    await eventually(() => expect(find(element, 'svg')).not.toBe(old));
    expect(focused(element)).toBe(2);
    await element.updateComplete;
    expect(textOf(element, '.read-out')).toBe(label(element, 2));
  });

  it('shows a ring on the mark that has the keyboard', async () => {
    const element = await drawnCard();
    find(element, '.skip').focus();
    await userEvent.keyboard('{Tab}');
    const ring = marks(element)[0]!.querySelector('.focus-ring')!;
    expect(getComputedStyle(ring).stroke).not.toBe('none');
  });
});

describe('the read-out', () => {
  it('shows the mark under the pointer, then the hint again', async () => {
    const element = await drawnCard();
    await userEvent.hover(marks(element)[1]!.querySelector('.hit')!);
    await element.updateComplete;
    expect(textOf(element, '.read-out')).toBe(label(element, 1));
    await userEvent.hover(find(element, 'h2'));
    await eventually(() => expect(textOf(element, '.read-out')).toContain('Werte ablesen'));
  });

  it('keeps the mark that was tapped', async () => {
    const element = await drawnCard();
    const hit = marks(element)[1]!.querySelector('.hit')!;
    hit.dispatchEvent(new PointerEvent('pointerover', { pointerType: 'touch', bubbles: true, composed: true }));
    find(element, '.chart').dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
    await element.updateComplete;
    expect(textOf(element, '.read-out')).toBe(label(element, 1));
  });

  it('is announced politely, but not a second time to those who move by keyboard', async () => {
    const element = await drawnCard();
    expect(find(element, '.read-out').getAttribute('aria-live')).toBe('polite');
    marks(element)[0]!.focus();
    await element.updateComplete;
    expect(find(element, '.read-out').getAttribute('aria-live')).toBe('off');
  });
});
