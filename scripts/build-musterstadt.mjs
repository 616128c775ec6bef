// Writes data/musterstadt/datapackage.json and indicators.json: every table of the catalogue that has a CSV file there, and
// every indicator of the catalogue. So the fictitious town shows that the whole catalogue computes.
import { writeFileSync } from 'node:fs';
import { filesOfMusterstadt, TOWN } from './lib/musterstadt.mjs';

for (const [name, text] of Object.entries(await filesOfMusterstadt())) writeFileSync(new URL(name, TOWN), text);
