import { css } from 'lit';

/**
 * What all elements share: the host's font and text colour, one accent, space in steps, the states, the focus ring.
 * Private properties (`--_…`) hold what is computed from the public ones, which the classes document.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    --_step: var(--teilhabe-step, 0.25rem);
    --_accent: var(--teilhabe-accent, #1466b8);
    --_hairline: var(--teilhabe-hairline, color-mix(in srgb, currentColor 15%, transparent));
    --_border: var(--teilhabe-border, color-mix(in srgb, currentColor 62%, transparent));
    --_quiet: var(--teilhabe-quiet, color-mix(in srgb, currentColor 76%, transparent));

    container-type: inline-size;
    box-sizing: border-box;
    line-height: 1.5;
    text-align: start;
    overflow-wrap: break-word;
    /* Never drawn: the colour tells scripts which colour scheme applies here. */
    outline-color: light-dark(#000, #fff);
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_accent: var(--teilhabe-accent, light-dark(#1466b8, #5aa9f5));
    }
  }

  .root.on-light {
    color-scheme: light;
  }

  .root.on-dark {
    color-scheme: dark;
  }

  .root *,
  .root *::before {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol {
    margin: 0;
  }

  /* Each text runs in the direction of its own language, and begins where the layout begins. */
  :is(p, h2, h3, h4, h5, h6, li, th, td, caption, button, span, a) {
    unicode-bidi: plaintext;
  }

  /* These are always in the reader's language, also where they begin with a number or a foreign name. */
  [part='finding'],
  [part='read-out'],
  [role='status'] {
    unicode-bidi: isolate;
  }

  .root:dir(rtl) :is(p, h2, h3, h4, h5, h6, li, th, td, caption, button, span) {
    text-align: right;
  }

  .root:dir(rtl) .number {
    text-align: left;
  }

  p {
    max-inline-size: 68ch;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 700;
    font-size: var(--teilhabe-heading-size, clamp(1.0625em, 0.5em + 3cqi, 1.25em));
    line-height: 1.3;
    hyphens: auto;
    text-wrap: balance;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  button,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  button {
    min-block-size: 2.5em;
    padding: calc(1 * var(--_step)) calc(3 * var(--_step));
    border: 1px solid var(--_border);
    border-radius: 2px;
    background: transparent;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }

  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_quiet);
    cursor: default;
  }

  button:not([aria-disabled='true']):hover {
    border-color: currentColor;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  summary {
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 24px;
    padding-block: var(--_step);
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  :host([state='loading']) .root:not(.baked) {
    display: grid;
    place-content: center;
    min-block-size: var(--teilhabe-reserved-height, 34em);
    padding: calc(4 * var(--_step));
  }

  slot[hidden] {
    display: none;
  }

  :host([state='error']) .root:not(.baked),
  :host([state='empty']) .root {
    padding-block: calc(6 * var(--_step));
  }

  :host([state='error']) .status {
    margin-block: calc(3 * var(--_step));
  }

  .status {
    max-inline-size: 68ch;
    outline-offset: 4px;
  }

  :host([state='loading']) .status {
    color: var(--_quiet);
  }

  .language {
    color: var(--_quiet);
    font-weight: 400;
    white-space: nowrap;
  }

  .review {
    padding-block: var(--_step);
    font-size: 0.875em;
    color: var(--_quiet);
  }

  @media print {
    /* Of no use on paper, however a part lays them out on screen. */
    button,
    select,
    .controls,
    [data-screen] {
      display: none !important;
    }

    :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }

  @media (forced-colors: active) {
    .root {
      --_accent: LinkText;
      --_hairline: CanvasText;
      --_border: CanvasText;
      --_quiet: CanvasText;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
