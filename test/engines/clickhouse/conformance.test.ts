import { conformance } from '../conformance.js';
import { monitorConformance } from '../monitors.js';
import { officialFile } from '../official-file.js';
import { shards } from './shards.js';

const { engineOf } = shards();

conformance('clickhouseEngine on two shards', engineOf, 5);
monitorConformance('clickhouseEngine on two shards', engineOf);
officialFile('clickhouseEngine on two shards', engineOf);
