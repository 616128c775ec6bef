import { everyElement } from './every-element.js';

/** How long everything may take, in ms: a guard against hanging. */
const PATIENCE = 60_000;

/** Waits until nothing in `root` loads any more, pictures in view are there, every chart that has room is drawn, and two frames bring no change. */
export async function settled(root: Element): Promise<void> {
  const end = performance.now() + PATIENCE;
  let quiet = 0;
  let before = -1;
  while (quiet < 2) {
    await frame();
    const elements = everyElement(root);
    const waiting = elements.filter(isWaiting);
    if (performance.now() > end) throw new Error(`still waiting for ${waiting.map(nameOf).join(', ') || 'changes'}`);
    quiet = elements.length === before && waiting.length === 0 ? quiet + 1 : 0;
    before = elements.length;
  }
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 10)));
}

function nameOf({ localName, classList }: Element): string {
  return localName + (classList.length > 0 ? `.${classList.value}` : '');
}

function isWaiting(element: Element): boolean {
  if (element.localName.startsWith('teilhabe-'))
    return !element.matches(':defined') || element.getAttribute('state') === 'loading';
  if (element.matches('[data-slot]'))
    return ![...element.children].some(({ localName }) => localName.startsWith('teilhabe-'));
  if (element instanceof HTMLImageElement)
    return !element.complete && element.getBoundingClientRect().top < innerHeight;
  // The table comes after the chart.
  if (element.matches('details.data')) return isReady(element) && element.children.length === 1;
  if (element.matches('.chart')) return element.clientWidth > 0 && isReady(element) && element.children.length === 0;
  return false;
}

/** Whether the element to which a part belongs has its data. */
function isReady(part: Element): boolean {
  const root = part.getRootNode();
  return root instanceof ShadowRoot && root.host.getAttribute('state') === 'ready';
}
