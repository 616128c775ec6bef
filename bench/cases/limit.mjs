// The limit: reads the file and finds its line ends, which any reader has to do.
import { createReadStream } from 'node:fs';
import { report } from './report.mjs';

let lines = 0;
for await (const bytes of createReadStream(process.argv[2], { highWaterMark: 1 << 18 })) {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
}
report({ lines });
