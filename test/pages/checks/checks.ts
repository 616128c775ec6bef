import { axeFaults } from './axe.js';
import { clipped } from './clipped.js';
import { contrast } from './contrast.js';
import { names } from './names.js';
import { sideways } from './sideways.js';
import { table } from './table.js';
import { targets } from './targets.js';

/** What each check finds in a story, each fault with its place and a remedy. */
export const checks = { axe: axeFaults, clipped, contrast, names, sideways, table, targets } as const;

export type CheckName = keyof typeof checks;
