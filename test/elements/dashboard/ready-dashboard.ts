import { place, serve, until } from '../page.js';

/** A dashboard of a freshly served fixture, ready. */
export async function readyDashboard(
  attributes: Readonly<Record<string, string>> = {},
  files?: Record<string, unknown>,
) {
  const element = place('teilhabe-dashboard', { src: `${serve(files).base}index.json`, ...attributes });
  await until(element, 'ready');
  return element;
}

export type Dashboard = Awaited<ReturnType<typeof readyDashboard>>;
