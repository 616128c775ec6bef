/** A page that is no friend of its guests. */
export interface Host {
  /** What stands in its head before our script. */
  readonly head?: string;
  /** Which of our scripts it has; teilhabe.js unless it says otherwise. */
  readonly scripts?: readonly string[];
  /** The body; a card with its fallback unless it says otherwise. */
  readonly body?: string;
  /** A script behind ours. */
  readonly then?: string;
  readonly policy?: string;
  /** Whether the card is to be seen, or its fallback. */
  readonly shows: 'card' | 'fallback';
  /** JavaScript for the root in which the card stands; the document unless it says otherwise. */
  readonly root?: string;
}

/** What a page has where our element comes: its own words until then. */
export const FALLBACK = 'Die Zahlen gibt es auch im Rathaus.';
const ATTRIBUTES = 'src="/data/index.json" indicator="hr1" lang="de"';
const DATA_ATTRIBUTES = ATTRIBUTES.replaceAll(/(\w+)=/g, 'data-$1=');
export const CARD = `<div data-teilhabe="indicator" ${DATA_ATTRIBUTES}><p>${FALLBACK}</p></div>`;
const TAG = `<teilhabe-indicator ${ATTRIBUTES}><p>${FALLBACK}</p></teilhabe-indicator>`;
const style = (css: string) => `<style>${css}</style>`;
const script = (code: string) => `<script>${code}</script>`;

/** What the library Prototype did to a page, in short: methods, and a `toJSON` that stringifies twice. */
const PROTOTYPE_JS = `
  Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this; };
  Array.prototype.include = function (x) { return this.indexOf(x) >= 0; };
  Array.prototype.clone = function () { return [].concat(this); };
  Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  String.prototype.strip = function () { return this.trim(); };
  Function.prototype.bind = function (to) { var f = this, a = [].slice.call(arguments, 1);
    return function () { return f.apply(to, a.concat([].slice.call(arguments))); }; };
  Element.prototype.update = function (html) { this.innerHTML = html; return this; };
  Element.prototype.show = function () { this.style.display = ''; return this; };
  window.$ = function (id) { return document.getElementById(id); };
  window.$A = Array.from;`;

/** What MooTools did: its own Element, its own Array.from, names on everything. */
const MOOTOOLS = `
  var natural = Element; window.Element = function (tag) { return document.createElement(tag); };
  window.Element.prototype = natural.prototype;
  var from = Array.from; Array.from = function (item) {
    return item == null ? [] : typeof item === 'object' && (item.length >= 0 || item[Symbol.iterator])
      ? from.apply(Array, arguments) : [item]; };
  Array.prototype.contains = Array.prototype.includes; Array.prototype.erase = function () { return this; };
  Object.prototype.extend = undefined; Number.prototype.times = function () {}; String.prototype.test = function () {};
  Function.prototype.implement = function () { return this; }; Function.prototype.overloadSetter = function () { return this; };`;

/** Pages, by what is hostile about them. */
export const HOSTS: Readonly<Record<string, Host>> = {
  'every style unset': { head: style('* { all: unset } *::before { content: "x" }'), shows: 'card' },
  'every style unset, with importance': { head: style('* { all: unset !important }'), shows: 'card' },
  'drawings hidden': { head: style('svg, table, h2 { display: none !important }'), shows: 'card' },
  'small type': { head: style('html { font-size: 62.5% } body { line-height: 0 }'), shows: 'card' },
  'dark page': { head: style(':root { color-scheme: dark; background: #000; color: #fff }'), shows: 'card' },
  'from right to left': { head: script("document.documentElement.dir = 'rtl'"), shows: 'card' },
  'Object.prototype extended': {
    head: script('Object.prototype.foo = 1; Object.prototype.extend = function () {}'),
    shows: 'card',
  },
  'Prototype.js': { head: script(PROTOTYPE_JS), shows: 'card' },
  MooTools: { head: script(MOOTOOLS), shows: 'card' },
  'customElements.define wrapped': {
    head: script(`var define = customElements.define; customElements.define = function (name, own, options) {
      return define.call(customElements, name.toLowerCase(), own, options); };`),
    shows: 'card',
  },
  'customElements.define forbidden': {
    head: script("customElements.define = function () { throw new Error('not here') }"),
    shows: 'fallback',
  },
  'fetch wrapped': {
    head: script('var ask = fetch; window.fetch = function () { return ask.apply(this, arguments) }'),
    shows: 'card',
  },
  'fetch forbidden': { head: script("window.fetch = function () { throw new Error('not here') }"), shows: 'fallback' },
  'a closed shadow root': {
    scripts: ['teilhabe.all.js'],
    body: '<div id="host"></div>',
    then: `window.kept = document.querySelector('#host').attachShadow({ mode: 'closed' }); kept.innerHTML = ${JSON.stringify(TAG)};`,
    root: 'kept',
    shows: 'card',
  },
  'a template that is copied': {
    body: `<template>${CARD}</template>`,
    then: "document.body.append(document.querySelector('template').content.cloneNode(true))",
    shows: 'card',
  },
  'display: none at first': {
    body: `<div id="tab" style="display: none">${CARD}</div>`,
    then: "setTimeout(() => { document.querySelector('#tab').style.display = '' }, 600)",
    shows: 'card',
  },
  'a tab in the background': {
    head: script(`var real = requestAnimationFrame, waiting = [];
      Object.defineProperty(document, 'hidden', { get: () => Boolean(waiting), configurable: true });
      Object.defineProperty(document, 'visibilityState', { get: () => (waiting ? 'hidden' : 'visible'), configurable: true });
      window.requestAnimationFrame = (f) => (waiting ? waiting.push(f) : real(f));
      setTimeout(() => { var all = waiting; waiting = null; all.forEach((f) => real(f));
        document.dispatchEvent(new Event('visibilitychange')); }, 600);`),
    shows: 'card',
  },
  'removal during the load': {
    then: `var place = document.querySelector('[data-teilhabe]'); place.remove();
      var tag = document.createElement('teilhabe-indicator'); tag.setAttribute('src', '/data/index.json'); document.body.append(tag);
      setTimeout(() => { tag.remove(); document.body.append(place) }, 5);
      for (let i = 0; i < 20; i += 1) setTimeout(() => { place.remove(); document.body.append(place) }, 10 * i);`,
    shows: 'card',
  },
  'two versions': { scripts: ['teilhabe.js', 'teilhabe.all.js'], shows: 'card' },
  'two versions, the other way round': { scripts: ['teilhabe.all.js', 'teilhabe.js'], shows: 'card' },
  'two versions with names of their own': {
    scripts: ['teilhabe.js', 'teilhabe.js?prefix=stadt'],
    body: `<stadt-indicator ${ATTRIBUTES}></stadt-indicator>`,
    shows: 'card',
  },
  'a stranger of our name': {
    head: script("customElements.define('teilhabe-timeline', class extends HTMLElement {})"),
    shows: 'card',
  },
  'a base elsewhere': {
    head: '<base href="/elsewhere/">',
    body: CARD,
    shows: 'card',
  },
  'no policy for Trusted Types': {
    policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    shows: 'fallback',
  },
  'no policy for Trusted Types, everything in one file': {
    scripts: ['teilhabe.all.js'],
    policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    shows: 'fallback',
  },
  'a policy without our script': { policy: "script-src 'none'", shows: 'fallback' },
  'a policy without our data': { policy: "connect-src 'none'", shows: 'fallback' },
};
