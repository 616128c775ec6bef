import { readFileSync } from 'node:fs';

const FILE = new URL('../../data/wetzlar/labour-market.csv', import.meta.url);

/** Germany's real figures of each year that has all of them: employed and unemployed people by nationality. */
export function nationalLabourMarket() {
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines
    .map((line) => line.split(';').slice(0, 5))
    .filter((cells) => cells.every((cell) => cell !== ''))
    .map((cells) => figures(...cells.map(Number)));
}

function figures(year, unemployed, unemployedForeign, employed, employedForeign) {
  return {
    year,
    Deutsche: { employed: employed - employedForeign, unemployed: unemployed - unemployedForeign },
    Ausländer: { employed: employedForeign, unemployed: unemployedForeign },
  };
}
