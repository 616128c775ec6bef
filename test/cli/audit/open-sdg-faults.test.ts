import { openSdgData } from '@teilhabe/core';
import { describe, expect, it } from 'vitest';
import { openSdgFaults } from '../../../packages/cli/src/audit/open-sdg-faults.js';
import { publicationWith } from './publications.js';

const FILE = 'open-sdg/data/indicator_hr1.csv';

/** The committed publication's indicator hr1 without its field of action, as Open SDG wants it. */
function ownFile(): string {
  const { datasets } = publicationWith();
  const tables = ['indicators/hr1.json', 'indicators/hr1~department.json'].map((href) => {
    return { stem: 'hr1', title: {}, dataset: datasets.get(href)! };
  });
  return openSdgData([{ id: 'hr1', title: {}, area: null, tables }]).get(FILE)!;
}

/** The same publication without fields of action and with this file of numbers. */
const withFile = (path: string, text: string) => {
  const publication = publicationWith({ [path]: text });
  const { teilhabe } = publication.index.extension;
  const extension = { ...publication.index.extension, teilhabe: { ...teilhabe, areas: [] } };
  return { ...publication, index: { ...publication.index, extension } };
};

describe('openSdgFaults', () => {
  it('openSdgFaults(a publication without files for Open SDG) is empty', () => {
    expect(openSdgFaults(publicationWith())).toEqual([]);
  });

  it('openSdgFaults(the numbers of the datasets) is empty', () => {
    expect(openSdgFaults(withFile(FILE, ownFile()))).toEqual([]);
  });

  it('openSdgFaults(a number where the dataset is confidential) names the file, never the number', () => {
    const leaking = ownFile().replace(/^(\d{4}.*,)$/m, '$17');
    expect(leaking).not.toBe(ownFile());
    expect(openSdgFaults(withFile(FILE, leaking))).toEqual([{ code: 'downloadDiffers', file: FILE }]);
  });

  it('openSdgFaults(numbers of an indicator that is gone) names the file that may hold those of an earlier edition', () => {
    const file = 'open-sdg/data/indicator_hr99.csv';
    expect(openSdgFaults(withFile(file, ownFile()))).toEqual([{ code: 'orphan', file }]);
  });
});
