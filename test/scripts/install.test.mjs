import { describe, expect, it } from 'vitest';
import { reasonToInstall } from '../../scripts/lib/install.mjs';
import { requireNode } from '../../scripts/lib/node-version.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/@teilhabe/core': { resolved: 'packages/core', link: true },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};
const installed = {
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/@teilhabe/core': { resolved: 'packages/core', link: true },
};

const allThere = () => true;

describe('reasonToInstall', () => {
  it('reasonToInstall(wanted, installed) is undefined when all is there that this system needs', () => {
    expect(reasonToInstall(wanted, installed, allThere)).toBeUndefined();
  });

  it('reasonToInstall(wanted, undefined) names the missing folder', () => {
    expect(reasonToInstall(wanted, undefined)).toBe('node_modules is missing');
  });

  it.each([
    ['another version', { ...installed, 'node_modules/lit': { version: '3.3.2' } }],
    ['a missing package', { 'node_modules/lit': { version: '3.3.3' } }],
    ['a package too many', { ...installed, 'node_modules/left-pad': { version: '1.3.0' } }],
  ])('reasonToInstall(wanted, installed) sees %s', (_, other) => {
    expect(reasonToInstall(wanted, other, allThere)).toBe('node_modules is older than package-lock.json');
  });

  it('reasonToInstall(wanted, installed) sees a folder that is gone', () => {
    const isThere = (path) => path !== 'node_modules/lit';
    expect(reasonToInstall(wanted, installed, isThere)).toBe('some packages are gone');
  });

  it('reasonToInstall(undefined, installed) stops and says what to do', () => {
    expect(() => reasonToInstall(undefined, installed)).toThrow('git checkout package-lock.json');
  });
});

describe('requireNode', () => {
  it.each(['20.0.0', '22.13.1', '100.0.0'])('requireNode(%j) is content', (version) => {
    expect(requireNode(version)).toBeUndefined();
  });

  it.each(['18.20.4', '9.9.9'])('requireNode(%j) stops and says what to install', (version) => {
    expect(() => requireNode(version)).toThrow(`This is Node ${version}; Teilhabe needs Node 20 or newer`);
  });
});
