import type { ElementState } from '@teilhabe/elements';

/** Waits until what a story shows is no longer loading, so that its check sees the element and not its empty place. */
export async function loaded({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const element = canvasElement.querySelector<Element & { readonly state?: ElementState }>('[src], [sources]');
  while (element?.isConnected && (element.state ?? 'loading') === 'loading') {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
