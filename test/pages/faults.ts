import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';

/** What a faulty server does with a request for a file whose content should have been `content`. */
export type Answer = (response: ServerResponse, content: string) => void;

/** A fault of a server, and what a reader is told. */
export interface Fault {
  readonly answer: Answer;
  /** A part of the German sentence; '' when the data can be shown nevertheless. */
  readonly says: string;
}

/** That any page may read the answer. */
export const READABLE = { 'Access-Control-Allow-Origin': '*' };

/** The headers of an answer as it should be. */
export const HEADERS = { ...READABLE, 'Content-Type': 'application/json; charset=utf-8' };

const body =
  (text: (content: string) => string | Buffer, headers: Readonly<Record<string, string | number>> = {}): Answer =>
  (response, content) =>
    response.writeHead(200, { ...HEADERS, ...headers }).end(text(content));

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(code, { ...READABLE, ...headers }).end();

const half = (content: string) => content.slice(0, content.length / 2);
const NO_DATA = 'keine Daten, die hier gezeigt werden können';
const NOT_ALLOWED = 'erlaubt dieser Seite nicht';

/** The faults of `fetch-faults.json` that a server has, by their names there. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'dns-failure / connection refused': { answer: (response) => response.destroy(), says: 'nicht erreichbar' },
  'timeout: headers never come (10 s)': { answer: () => undefined, says: 'zu lange gedauert' },
  'slow body: 1 byte/s': {
    answer: (response, content) => {
      response.writeHead(200, HEADERS);
      let sent = 0;
      const timer = setInterval(() => response.write(content.charAt(sent++)), 1000);
      response.on('close', () => {
        clearInterval(timer);
      });
    },
    says: 'zu lange gedauert',
  },
  'truncated JSON, Content-Length larger': {
    answer: (response, content) => {
      response.writeHead(200, { ...HEADERS, 'Content-Length': Buffer.byteLength(content) });
      response.write(half(content), () => response.destroy());
    },
    says: 'nicht vollständig angekommen',
  },
  'truncated JSON, chunked': { answer: body(half), says: NO_DATA },
  '403': { answer: status(403), says: 'nicht für alle heraus' },
  '429 with Retry-After': { answer: status(429, { 'Retry-After': '120' }), says: 'ausgelastet' },
  '301/302 to other origin without CORS': {
    answer: (response) => {
      const { port } = new URL(`http://${response.req.headers.host ?? ''}`);
      response.writeHead(302, { ...READABLE, Location: `http://localhost:${port}/unreadable.json` }).end();
    },
    says: NOT_ALLOWED,
  },
  'redirect loop': {
    answer: (response) => response.writeHead(302, { ...READABLE, Location: response.req.url ?? '' }).end(),
    says: 'nicht erreichbar',
  },
  '200 empty body': { answer: body(() => ''), says: NO_DATA },
  '204': { answer: status(204), says: NO_DATA },
  'valid JSON, newer minor version': {
    answer: body((content) => content.replaceAll(/"version": ?"1\.\d+"/g, '"version":"1.99","unheardOf":[]')),
    says: '',
  },
  'JSON null / array / string / number': { answer: body(() => ['null', '[]', '"x"', '1'][turn++ % 4]!), says: NO_DATA },
  'gzip with wrong Content-Encoding': {
    answer: body((content) => gzipSync(content).subarray(0, 40), { 'Content-Encoding': 'br' }),
    says: 'nicht vollständig angekommen',
  },
  'missing Access-Control-Allow-Origin': {
    answer: (response, content) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(content),
    says: 'Access-Control-Allow-Origin',
  },
  'UTF-16 JSON': { answer: body((content) => Buffer.from(content, 'utf16le')), says: NO_DATA },
  'BOM before JSON': { answer: body((content) => `\uFEFF${content}`), says: '' },
  'clock skew: data date in the future': { answer: body((content) => content.replaceAll('2026-', '2126-')), says: '' },
};

let turn = 0;
