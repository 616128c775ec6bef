// Writes a report that Quarto renders to HTML, Word or PDF: node examples/node/report.mjs PUBLICATION ID > report.qmd
import { dataTable, finding } from '@teilhabe/charts';
import { de } from '@teilhabe/charts/messages/de';
import { citation, parseDataset, parseIndex } from '@teilhabe/core/publication';
import { readFile } from 'node:fs/promises';

const [publication, id] = process.argv.slice(2);
const json = async (path) => JSON.parse(await readFile(`${publication}/${path}`, 'utf8'));
const about = parseIndex(await json('index.json')).extension.teilhabe;
const dataset = parseDataset(await json(`indicators/${id}.json`));
const { columns, rows } = dataTable(dataset, de);

// What Markdown would take for markup of its own is written as it is.
const plain = (text) =>
  String(text)
    .replace(/[\\`*_{}[\]<>|#$~^]/g, '\\$&')
    .replace(/\s+/g, ' ');
const row = (cells) => `| ${cells.map(plain).join(' | ')} |`;

console.log(`---
title: ${JSON.stringify(dataset.label)}
lang: de
---

${plain(finding(dataset, de, { detail: 'full' }))}

${row(columns.map(({ label }) => label))}
|${columns.map(({ numeric }) => (numeric ? ' ---: |' : ' --- |')).join('')}
${rows.map(({ header, cells }) => row([header, ...cells])).join('\n')}

Quelle: ${plain(dataset.source)}

${plain(citation(about, 'de'))}`);
