import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashedName } from '../../../packages/core/src/publish/content-hash.js';
import { TargetError, writePublication } from '../../../packages/core/src/publish/write-publication.js';

let target: string;

beforeEach(async () => {
  target = await mkdtemp(join(tmpdir(), 'teilhabe-'));
});

afterEach(async () => {
  await rm(target, { recursive: true });
});

/** A publication of one dataset, as small as the writer needs it. */
function edition(content: string) {
  const hashed = hashedName('indicators/hr1.json', content);
  const index = JSON.stringify({ class: 'collection', link: { item: [{ href: hashed }] } });
  const files = new Map([
    ['index.json', index],
    ['indicators/hr1.json', content],
    [hashed, content],
  ]);
  return { hashed: hashed.slice('indicators/'.length), files };
}

describe('writePublication', () => {
  it('writePublication writes every file and nothing unfinished', async () => {
    const { files, hashed } = edition('first');
    await writePublication(target, files);
    expect((await readdir(target)).sort()).toEqual(['index.json', 'indicators']);
    expect((await readdir(join(target, 'indicators'))).sort()).toEqual([hashed, 'hr1.json'].sort());
  });

  it('writePublication keeps what readers of the last index may still load, and removes it one run later', async () => {
    const [first, second, third] = [edition('first'), edition('second'), edition('third')];
    await writePublication(target, first.files);
    await writePublication(target, second.files);
    expect(await readdir(join(target, 'indicators'))).toEqual(expect.arrayContaining([first.hashed, second.hashed]));
    await writePublication(target, third.files);
    expect(await readdir(join(target, 'indicators'))).not.toContain(first.hashed);
    expect(await readFile(join(target, 'index.json'), 'utf8')).toContain(third.hashed);
  });

  it('writePublication leaves the earlier publication whole when it is cut off', async () => {
    const first = edition('first');
    await writePublication(target, first.files);
    const second = edition('second');
    // A folder where a file has to go stops the second run half-way.
    const cutOff = new Map([...second.files, ['csv/hr1.csv/impossible', 'x'], ['csv/hr1.csv', 'x']]);
    await expect(writePublication(target, cutOff)).rejects.toThrow();
    expect(await readFile(join(target, 'index.json'), 'utf8')).toContain(first.hashed);
    expect(await readFile(join(target, 'indicators', first.hashed), 'utf8')).toBe('first');
    await writePublication(target, third().files);
    expect(await readdir(join(target, 'indicators'))).not.toContain(`hr1.json.${process.pid}.tmp`);
  });

  const third = () => edition('third');

  it('writePublication refuses a folder with other files and writes nothing', async () => {
    await writeFile(join(target, 'index.html'), 'the city’s homepage');
    await expect(writePublication(target, edition('first').files)).rejects.toThrow(TargetError);
    expect(await readdir(target)).toEqual(['index.html']);
  });

  it('writePublication never removes what is not its own', async () => {
    const { files } = edition('first');
    await writePublication(target, files);
    await mkdir(join(target, 'images'));
    await writeFile(join(target, 'images', 'town-hall.png'), 'png');
    await writeFile(join(target, 'robots.txt'), 'all');
    await writePublication(target, edition('second').files);
    expect(await readdir(target)).toEqual(expect.arrayContaining(['images', 'robots.txt']));
  });
});
