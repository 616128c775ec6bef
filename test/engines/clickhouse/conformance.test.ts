import { conformance } from '../conformance.js';
import { monitorConformance } from '../monitors.js';
import { shards } from './shards.js';

const { engineOf } = shards();

conformance('clickhouseEngine on two shards', engineOf, 8);
monitorConformance('clickhouseEngine on two shards', engineOf);
