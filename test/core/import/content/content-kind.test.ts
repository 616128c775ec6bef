import { describe, expect, it } from 'vitest';
import { contentKind } from '../../../../packages/core/src/import/content/content-kind.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Array.from(text, (c) => [c.charCodeAt(0), 0]).flat()]);

describe('contentKind', () => {
  it.each([
    ['zip', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14)],
    ['zip', Uint8Array.of(0x50, 0x4b, 5, 6, 0)],
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)],
    ['archive', Uint8Array.of(0x1f, 0x8b, 8)],
    ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['pdf', utf8('%PDF-1.7\n')],
    ['rtf', utf8('{\\rtf1\\ansi')],
    ['html', utf8('\uFEFF \n<!DOCTYPE html><html>')],
    ['html', utf8('<table border="1">')],
    ['html', utf8('<?xml version="1.0"?><html xmlns="x">')],
    ['html', utf16('<html>')],
    ['xml', utf8('<?xml version="1.0"?><Workbook>')],
    ['json', utf8('\uFEFF{ "version": "2.0"')],
    ['json', utf8('[{"a": 1}]')],
    ['json', utf16('{"a"')],
    ['json', utf8('{}')],
    ['text', utf8('')],
    ['text', utf8('a;b\n1;2')],
    ['text', utf8('\uFEFF"a";"b"')],
    ['text', utf8('[Angaben in %];x')],
    ['text', utf8('{Amt};Zahl')],
    ['text', utf8('<5;weniger als fünf')],
    ['text', utf8('PK;Zahl')],
    ['text', utf16('Bezirk,Zahl')],
    ['text', Uint8Array.of(0x42, 0x65, 0x76, 0xf6, 0x6c)],
  ] as const)('contentKind is %s', (kind, bytes) => {
    expect(contentKind(bytes)).toBe(kind);
  });
});
