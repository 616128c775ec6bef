import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, describe, expect, it } from 'vitest';
import { teilhabe } from './command.js';

const PUBLICATION = 'test/fixtures/publication';
const folder = mkdtempSync(join(tmpdir(), 'render-png-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The share of pixels that are not white. */
async function inked(file: string): Promise<{ width: number; height: number; share: number; corners: boolean }> {
  const image = await loadImage(file);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const isWhite = (i: number) => data[i] === 255 && data[i + 1] === 255 && data[i + 2] === 255 && data[i + 3] === 255;
  let ink = 0;
  for (let i = 0; i < data.length; i += 4) ink += isWhite(i) ? 0 : 1;
  return { width, height, share: ink / (width * height), corners: isWhite(0) && isWhite(data.length - 4) };
}

describe('teilhabe render --png', () => {
  it.each([
    ['hr1', undefined, 1200, 630],
    ['hr1~department', '1080x1080', 1080, 1080],
    ['timeline', '600x400', 600, 400],
  ])(
    'render %s --png --size %s is a picture of %i × %i with the alternative text beside it',
    async (id, size, w, h) => {
      const file = join(folder, `${id}.png`);
      const wish = size === undefined ? [] : ['--size', size];
      const { status, stdout, stderr } = teilhabe('render', PUBLICATION, id, '--lang', 'de', '--png', file, ...wish);
      expect(status).toBe(0);
      const { width, height, share, corners } = await inked(file);
      expect([width, height, corners]).toEqual([w, h, true]);
      expect(share).toBeGreaterThan(0.01);
      expect(share).toBeLessThan(0.6);
      expect(readFileSync(`${file}.txt`, 'utf8')).toBe(stdout);
      expect(stdout.length).toBeGreaterThan(40);
      expect(stderr).toMatch(/ \d+ × \d+, .+; /);
      expect(readFileSync(file).includes(Buffer.from('iTXtDescription'))).toBe(true);
    },
  );

  it.each([
    [['--size', '12x630'], '--size ist BREITExHÖHE'],
    [['--svg'], 'nur eines von --svg, --html und --png'],
  ])('render --png %j is wrong use, and writes nothing', (options, message) => {
    const file = join(folder, 'none.png');
    const { status, stderr } = teilhabe('render', PUBLICATION, 'hr1', '--png', file, ...options);
    expect([status, existsSync(file), existsSync(`${file}.txt`)]).toEqual([2, false, false]);
    expect(stderr).toContain(message);
  });

  it('render --png says which package is missing, with status 2', () => {
    // A loader that does not find the canvas, as after `npm install --omit=optional`.
    const hook = `export const resolve = (name, context, next) => { if (name === '@napi-rs/canvas') throw new Error('none'); return next(name, context); };`;
    const register = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});`;
    const run = () =>
      execFileSync(
        process.execPath,
        [
          `--import=data:text/javascript,${encodeURIComponent(register)}`,
          'packages/cli/bin/teilhabe.mjs',
          ...['render', PUBLICATION, 'hr1', '--png', join(folder, 'missing.png')],
        ],
        { encoding: 'utf8', stdio: 'pipe' },
      );
    expect(run).toThrow(
      expect.objectContaining({ status: 2, stderr: expect.stringContaining('npm install @napi-rs/canvas') as string }),
    );
    expect(existsSync(join(folder, 'missing.png'))).toBe(false);
  });
});
