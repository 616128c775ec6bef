import type { Tab } from './engines/tab.js';

/** The share of pixels that differ visibly between two PNG pictures, 0 to 1; 1 when their sizes differ. */
export async function differingShare(tab: Tab, first: Buffer, second: Buffer): Promise<number> {
  if (first.equals(second)) return 0;
  return tab.evaluate(
    async (sources) => {
      const [one, other] = await Promise.all(sources.map(pixels));
      if (one!.width !== other!.width || one!.height !== other!.height) return 1;
      let differing = 0;
      for (let i = 0; i < one!.data.length; i += 4) {
        const distance = [0, 1, 2].map((channel) => Math.abs(one!.data[i + channel]! - other!.data[i + channel]!));
        if (Math.max(...distance) > 8) differing += 1;
      }
      return (differing * 4) / one!.data.length;

      async function pixels(base64: string): Promise<ImageData> {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      }
    },
    [first.toString('base64'), second.toString('base64')],
  );
}
