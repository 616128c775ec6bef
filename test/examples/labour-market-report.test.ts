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

  it('live.html shows two indicators in running text under a strict policy, and leads to the report', async () => {
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
    await page.locator('teilhabe-indicator[indicator="am-employed"]').scrollIntoViewIfNeeded();
    for (const id of ['am-unemployed', 'am-employed'])
      await page.locator(`teilhabe-indicator[indicator="${id}"] svg g.mark`).first().waitFor();
    expect(complaints).toEqual([]);
    await page.getByRole('link', { name: 'Arbeitsmarktbericht' }).click();
    expect(await page.locator('h1').innerText()).toBe('Arbeitsmarktbericht');
    await browser.close();
    server.close();
  }, 60_000);
});
