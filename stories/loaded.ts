import type { ElementState } from '@teilhabe/elements';

/** An element of ours, once it is defined. */
type Shown = Element & { readonly state?: ElementState; readonly updateComplete?: Promise<boolean> };

/** Waits until what a story shows is no longer loading and can be read, so that its check sees all of the element. */
export async function loaded({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const element = canvasElement.querySelector<Shown>('[src], [sources]');
  while (element?.isConnected && (element.state ?? 'loading') === 'loading') {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await element?.updateComplete;
}
