import { Stop } from './say.mjs';

/** Stops with a plain sentence when this Node is older than the project needs. */
export function requireNode(version = process.versions.node) {
  if (Number(version.split('.')[0]) >= 20) return;
  throw new Stop(
    `This is Node ${version}; Teilhabe needs Node 20 or newer. Install it from https://nodejs.org and try again.`,
  );
}
