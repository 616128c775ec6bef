import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runChild } from './child.mjs';
import { syntheticMonitor } from './synthetic-monitor.mjs';

const POINTS = [
  { indicators: 10, breakdowns: 3, periods: 5 },
  { indicators: 100, breakdowns: 3, periods: 5 },
  { indicators: 100, breakdowns: 6, periods: 5 },
  { indicators: 100, breakdowns: 3, periods: 20 },
];

const LARGE_POINTS = [{ indicators: 1000, breakdowns: 3, periods: 5 }];

/** What a publication weighs and takes, by its indicators, breakdowns and periods: made-up monitors, published once each. */
export function measureSize({ large = false } = {}) {
  const points = large ? [...POINTS, ...LARGE_POINTS] : POINTS;
  const results = points.map((point) => ({ point, ...published(point) }));
  return {
    title: 'publication of a made-up monitor: 2 000 people a year (one run each)',
    columns: [
      'indicators × breakdowns × periods',
      'files',
      'MB',
      'index kB gzip',
      'dataset kB gzip',
      'seconds',
      'processor s',
      'peak MB',
    ],
    rows: results.map(({ point: { indicators, breakdowns, periods }, ...result }) => [
      `${indicators} × ${breakdowns} × ${periods}`,
      result.files.length,
      (sum(result.files.map(({ bytes }) => bytes.length)) / 1e6).toFixed(1),
      kilobytes([result.files.find(({ name }) => name === 'index.json').bytes]),
      kilobytes(result.files.filter(({ name }) => /^indicators\/s\d+\..*json$/.test(name)).map(({ bytes }) => bytes)),
      result.seconds.toFixed(1),
      result.processor.toFixed(1),
      result.peak,
    ]),
  };
}

function published(point) {
  const folder = mkdtempSync(join(tmpdir(), 'teilhabe-size-'));
  try {
    const [monitor, out] = ['monitor', 'publication'].map((name) => join(folder, name));
    syntheticMonitor(monitor, point);
    const { seconds, printed } = runChild('./cases/publish.mjs', monitor, '--out', out);
    const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { name: path.slice(out.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) };
    });
    return { seconds, files, ...JSON.parse(printed) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The mean of some files, compressed each by itself. */
function kilobytes(contents) {
  const sizes = contents.map((bytes) => gzipSync(bytes, { level: 9 }).length);
  return (sum(sizes) / sizes.length / 1000).toFixed(1);
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
