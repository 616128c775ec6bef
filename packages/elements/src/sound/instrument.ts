/** What is needed to hear a series, in one file that is fetched when someone wants to. */
export { readings } from '@teilhabe/charts';
export { Player } from './player.js';
export { tonesOf } from './tones.js';
