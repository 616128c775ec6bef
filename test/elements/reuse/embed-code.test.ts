import { describe, expect, it } from 'vitest';
import { embedCode, scriptAddress } from '../../../packages/elements/src/reuse/embed-code.js';
import { payloads } from '../../vectors/security/xss-payloads.json';

const script = 'https://city.example/teilhabe.js';

describe('embedCode(embedding)', () => {
  it('is the script and the element, without the attributes that say nothing', () => {
    const attributes = { src: 'https://city.example/p/index.json', indicator: 'hr1', breakdown: '', lang: 'de' };
    expect(embedCode({ script, kind: 'indicator', attributes })).toBe(
      '<script type="module" src="https://city.example/teilhabe.js"></script>\n' +
        '<teilhabe-indicator src="https://city.example/p/index.json" indicator="hr1" lang="de"></teilhabe-indicator>',
    );
  });

  it.each(payloads.filter(Boolean))('holds %j as the text of an attribute and nothing else', (payload) => {
    const code = embedCode({ script: payload, kind: 'indicator', attributes: { src: payload, indicator: payload } });
    const values = [...code.matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? '');
    const rest = code.replace(/"[^"]*"/g, '""');
    expect(rest).toBe(
      '<script type="" src=""></script>\n<teilhabe-indicator src="" indicator=""></teilhabe-indicator>',
    );
    for (const value of values) expect(value).not.toMatch(/[<>"']/);
  });
});

describe('scriptAddress(scripts)', () => {
  it.each([
    ['https://city.example/teilhabe.js'],
    ['https://city.example/a/teilhabe.all.js'],
    ['https://city.example/teilhabe-1.2.0.js'],
    ['https://city.example/teilhabe.js?v=3'],
  ])('finds %s among the others', (src) => {
    expect(scriptAddress([{ src: '' }, { src: 'https://city.example/menu.js' }, { src }])).toBe(src);
  });

  it.each([
    ['https://city.example/bundle.js'],
    ['https://city.example/teilhabeplan.js'],
    ['https://city.example/?teilhabe.js'],
  ])('does not take %s for it', (src) => {
    expect(scriptAddress([{ src }])).toBe('');
  });
});
