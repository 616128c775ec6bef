import { describe, expect, it } from 'vitest';
import { licenceOf } from '../../../../packages/core/src/import/resource/licence-of.js';

describe('licenceOf', () => {
  it.each([
    ['Datenlizenz Deutschland – Namensnennung – Version 2.0', 'DL-DE-BY-2.0'],
    ['Es gilt die dl-de/by-2-0.', 'DL-DE-BY-2.0'],
    ['https://www.govdata.de/dl-de/zero-2-0', 'DL-DE-ZERO-2.0'],
    ['Datenlizenz Deutschland – Zero – Version 2.0', 'DL-DE-ZERO-2.0'],
    ['CC BY 4.0 Stadt Wien', 'CC-BY-4.0'],
    ['cc-by-sa-4.0', 'CC-BY-SA-4.0'],
    ['https://creativecommons.org/licenses/by/3.0/de/', 'CC-BY-3.0'],
    ['CC0', 'CC0-1.0'],
  ])('licenceOf(%j) is %s', (sentence, name) => {
    expect(licenceOf(sentence)).toMatchObject({ name });
  });

  it('licenceOf(words of an office’s own) is the address in them, or null', () => {
    expect(licenceOf('Bedingungen: https://example.org/nutzung, Stand 2024')).toEqual({
      path: 'https://example.org/nutzung',
    });
    expect(licenceOf('Vervielfältigung mit Quellenangabe gestattet.')).toBeNull();
  });
});
