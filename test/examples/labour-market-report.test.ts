import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderSite, mounted } from '../../packages/cli/src/server/site.js';
import { teilhabe } from '../cli/command.js';
import { publishedFolder } from '../cli/report/publication.js';
import { launchChromium } from '../pages/chromium.js';
import { strictServer } from './strict-server.js';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const EXAMPLE = path('examples/labour-market-report/');
const [, POLICY = ''] = /Content-Security-Policy: (.*)/.exec(
  readFileSync(path('examples/strict-csp/README.md'), 'utf8'),
)!;

let folder: string;

beforeAll(async () => {
  folder = await publishedFolder();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('examples/labour-market-report', () => {
  it('report.html is what the command of its README writes', () => {
    const out = join(folder, 'report.html');
    const site = join(folder, 'site');
    const { status } = teilhabe('report', site, '--template', 'arbeitsmarktbericht', '--lang', 'de', '--out', out);
    expect(status).toBe(0);
    expect(readFileSync(join(EXAMPLE, 'report.html'), 'utf8')).toBe(readFileSync(out, 'utf8'));
  });

  it('live.html shows figures in running text under a strict policy, marks the made-up ones, and leads to the report', async () => {
    const sites = {
      'monitor/': folderSite(join(folder, 'site/')),
      'teilhabe/': folderSite(path('dist/')),
      '': folderSite(EXAMPLE),
    };
    const server = await strictServer(mounted(sites), POLICY);
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.address}live.html`);
    for (const id of ['am-unemployed', 'am-employed', 'am3b', 'am3c', 'am5']) {
      const element = page.locator(`main > [indicator="${id}"]`);
      expect(await element.evaluate(({ previousElementSibling }) => previousElementSibling?.tagName), id).toBe('P');
      await element.scrollIntoViewIfNeeded();
      await element.locator('svg').first().waitFor();
      const note = element.locator('[part=note]');
      expect(await note.count(), id).toBe(id.startsWith('am-') ? 0 : 1);
      if (!id.startsWith('am-')) expect(await note.innerText()).toContain('Fiktive Daten');
    }
    expect(complaints).toEqual([]);
    await page.getByRole('link', { name: 'Arbeitsmarktbericht' }).click();
    expect(await page.locator('h1').innerText()).toBe('Arbeitsmarktbericht');
    await browser.close();
    server.close();
  }, 60_000);

  it('live.html says what the publication says about gap and ratio from 2015 to 2019', () => {
    const { value, size } = JSON.parse(readFileSync(join(folder, 'site/indicators/am5.json'), 'utf8')) as {
      value: readonly number[];
      size: readonly number[];
    };
    const at = (year: number) => value.slice((year - 2015) * size[1]!);
    const [ratio = 0, foreign = 0, german = 0, gap = 0] = at(2015);
    const [laterRatio = 0, laterForeign = 0, laterGerman = 0, laterGap = 0] = at(2019);
    expect([laterForeign < foreign, laterGerman < german, laterGap < gap, laterRatio > ratio]).toEqual(
      Array.from({ length: 4 }, () => true),
    );
  });
});
