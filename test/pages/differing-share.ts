import type { Tab } from './engines/tab.js';

/**
 * The share of pixels in a PNG picture that differ visibly from those at the same place in every one of the samples,
 * 0 to 1; 1 when a size differs.
 */
export async function differingShare(tab: Tab, picture: Buffer, samples: readonly Buffer[]): Promise<number> {
  if (samples.some((sample) => sample.equals(picture))) return 0;
  return tab.evaluate(
    async (sources) => {
      const [shown, ...others] = (await Promise.all(sources.map(pixels))) as [ImageData, ...ImageData[]];
      if (others.some(({ width, height }) => width !== shown.width || height !== shown.height)) return 1;
      let differing = 0;
      for (let i = 0; i < shown.data.length; i += 4) {
        let known = false;
        for (const { data } of others) known ||= isLike(data, i);
        if (!known) differing += 1;
      }
      return (differing * 4) / shown.data.length;

      function isLike(data: ImageData['data'], i: number): boolean {
        for (let at = i; at < i + 3; at += 1) if (Math.abs(data[at]! - shown.data[at]!) > 8) return false;
        return true;
      }

      async function pixels(base64: string): Promise<ImageData> {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      }
    },
    [picture, ...samples].map((png) => png.toString('base64')),
  );
}
