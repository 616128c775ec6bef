import { css } from 'lit';

/** The parts of an instrument under one another: numbers side by side, lists with hairlines, lists of a group in columns. */
export const instrumentStyles = css`
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(3 * var(--_step)) calc(8 * var(--_step));
    margin: calc(5 * var(--_step)) 0 0;
  }

  .counts div {
    display: flex;
    flex-direction: column-reverse;
  }

  .counts dt {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .counts dd {
    margin: 0;
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  .section {
    margin-block-start: calc(10 * var(--_step));
  }

  .section :is(h3, h4, h5, h6) {
    font-size: 1.0625em;
  }

  .section .note,
  .none {
    margin-block-start: var(--_step);
    color: var(--_quiet);
  }

  .lists {
    display: grid;
    gap: calc(6 * var(--_step)) calc(8 * var(--_step));
    margin-block-start: calc(4 * var(--_step));
  }

  .of-group {
    min-inline-size: 0;
    padding-block-start: calc(2 * var(--_step));
    border-block-start: 2px solid var(--_border);
  }

  .entries {
    margin-block-start: calc(2 * var(--_step));
    padding: 0;
    list-style: none;
  }

  .entries > li {
    padding-block: calc(3 * var(--_step));
    border-block-end: 1px solid var(--_hairline);
  }

  .entries > li:last-child {
    border-block-end: 0;
  }

  .entry-title {
    font-weight: 600;
  }

  .back {
    margin-block-end: calc(2 * var(--_step));
  }

  .back a,
  .entry-title a,
  .facts a {
    display: inline-block;
    min-block-size: 24px;
  }

  .sign {
    margin-block-start: var(--_step);
  }

  .picture {
    display: block;
    inline-size: 240px;
    block-size: 160px;
    max-inline-size: 100%;
    margin-block: calc(2 * var(--_step));
    object-fit: cover;
    color: var(--_quiet);
    background: var(--_hairline);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_step) calc(6 * var(--_step));
    margin: var(--_step) 0 0;
    font-size: 0.9375em;
  }

  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_step));
  }

  .facts :is(.own, .below) {
    flex-basis: 100%;
  }

  .facts .below {
    padding-inline-start: calc(4 * var(--_step));
  }

  .facts dt {
    color: var(--_quiet);
  }

  .facts dd {
    margin: 0;
  }

  .steps {
    display: grid;
    gap: calc(2 * var(--_step));
    margin: calc(2 * var(--_step)) 0;
    padding: 0;
    list-style: none;
  }

  .steps > li {
    min-inline-size: 0;
    padding-inline-start: calc(2 * var(--_step));
    border-inline-start: 3px solid var(--_border);
    overflow-wrap: break-word;
  }

  .step-name {
    display: block;
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .step-name::after {
    content: ' →' / '';
  }

  .steps > li:last-child .step-name::after {
    content: none;
  }

  .steps:dir(rtl) .step-name::after {
    content: ' ←' / '';
  }

  .steps:dir(rtl) > li:last-child .step-name::after {
    content: none;
  }

  /* Only for those who hear it: the heading above says the same. */
  .says-twice caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .chosen {
    display: none;
  }

  @container (min-width: 600px) {
    .steps {
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }

    .lists {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .root {
      break-inside: auto;
    }

    .chosen {
      display: block;
      color: var(--_quiet);
    }

    .entries > li,
    .counts {
      break-inside: avoid;
    }

    .more > summary {
      display: none;
    }
  }
`;
