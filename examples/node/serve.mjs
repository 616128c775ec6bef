// Serves a publication's JSON-stat to any page or program: node examples/node/serve.mjs PUBLICATION [PORT]
// GET / lists the datasets, GET /hr1 gives one. Anything but the published files is out of reach.
import { parseIndex } from '@teilhabe/core/publication';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const [publication, port = '0'] = process.argv.slice(2);
const index = parseIndex(JSON.parse(await readFile(`${publication}/index.json`, 'utf8')));
const stemOf = (href) => href.replace(/^indicators\//, '').replace(/(\.[0-9a-f]{12})?\.json$/, '');
const hrefs = new Map(index.link.item.map(({ href }) => [stemOf(href), href]));
const headers = { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' };

const server = createServer(async ({ method, url }, response) => {
  const name = decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1));
  const href = name === '' ? 'index.json' : hrefs.get(name);
  if (method !== 'GET' || href === undefined) {
    response.writeHead(404, headers).end(JSON.stringify({ error: 'unknown dataset', known: [...hrefs.keys()] }));
    return;
  }
  response.writeHead(200, headers).end(await readFile(`${publication}/${href}`));
});
server.listen(Number(port), '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
