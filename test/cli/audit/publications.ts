import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDataset, parseIndex, type Dataset } from '@teilhabe/core/publication';
import type { AuditedPublication } from '../../../packages/cli/src/audit/read-audited.js';

const FIXTURE = fileURLToPath(new URL('../../fixtures/publication/', import.meta.url));

/** The committed publication as the command reads it, with some files replaced, added or (undefined) left out. */
export function publicationWith(changes: Readonly<Record<string, string | undefined>> = {}): AuditedPublication {
  const names = readdirSync(FIXTURE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const texts = names.map((name) => [name.replaceAll('\\', '/'), readFileSync(FIXTURE + name, 'utf8')] as const);
  const files = new Map<string, string>(texts);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  }
  const index = parseIndex(JSON.parse(files.get('index.json')!));
  const present = index.link.item.filter(({ href }) => files.has(href));
  const datasets = new Map(present.map(({ href }) => [href, parseDataset(JSON.parse(files.get(href)!))] as const));
  return { index, datasets, files, faults: [] };
}

interface Values {
  readonly value: readonly (number | null)[];
  readonly status?: Dataset['status'];
  readonly extension?: object;
}

/** Two periods, two departments, a value and a base. */
export function smallDataset({ value, status = {}, extension = {} }: Values): Dataset {
  const category = (codes: readonly string[], labels: readonly string[]) => ({
    index: codes,
    label: Object.fromEntries(codes.map((code, i) => [code, labels[i]])),
  });
  return parseDataset({
    version: '2.0',
    class: 'dataset',
    label: 'Anteil',
    id: ['period', 'department', 'measure'],
    size: [2, 2, 2],
    role: { time: ['period'], metric: ['measure'] },
    dimension: {
      period: { label: 'Jahr', category: category(['2024', '2025'], ['2024', '2025']) },
      department: { label: 'Amt', category: category(['20', '30'], ['Kämmerei', 'Rechtsamt']) },
      measure: { label: 'Kennzahl', category: category(['value', 'base'], ['Wert', 'Grundlage']) },
    },
    value,
    status,
    extension: {
      teilhabe: {
        version: '1.4',
        id: 'hr1',
        area: 'a',
        breakdown: ['department'],
        measureType: 'proportion',
        reasons: {},
        labels: {},
        csv: {},
        ...extension,
      },
    },
  });
}
