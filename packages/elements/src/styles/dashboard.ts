import { css } from 'lit';

/** A title, the fields of action beside or above the cards, and the cards in one or two columns. */
export const dashboardStyles = css`
  [part='heading'] {
    font-size: var(--teilhabe-title-size, clamp(1.375em, 0.8em + 3cqi, 2em));
    line-height: 1.2;
  }

  .edition,
  .count,
  .scale,
  .following {
    color: var(--_quiet);
  }

  .count {
    margin-block-start: calc(3 * var(--_step));
  }

  .scale,
  .following {
    margin-block-start: calc(2 * var(--_step));
    font-size: 0.9375em;
  }

  .following:empty {
    display: none;
  }

  .search {
    max-inline-size: 24em;
  }

  .edition {
    margin-block-start: var(--_step);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_step)) calc(12 * var(--_step));
    margin-block-start: calc(6 * var(--_step));
  }

  .fields {
    container-type: inline-size;
  }

  .areas:not(.unfolded) {
    display: none;
  }

  .menu {
    inline-size: 100%;
  }

  .menu::after {
    content: ' ▾' / '';
  }

  .areas ul {
    padding: 0;
    list-style: none;
  }

  .areas button {
    display: block;
    inline-size: 100%;
    min-block-size: 0;
    padding-block: calc(1.5 * var(--_step));
    padding-inline: calc(3 * var(--_step));
    border: 0;
    border-inline-start: 3px solid var(--_hairline);
    border-radius: 0;
    line-height: 1.35;
  }

  .areas button[aria-current] {
    border-inline-start-color: var(--_accent);
    font-weight: 700;
  }

  .level {
    margin-block: calc(4 * var(--_step)) var(--_step);
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_quiet);
  }

  .number {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  [part='area'] {
    margin-block-start: calc(6 * var(--_step));
  }

  [part='area-heading'] {
    margin-block-end: calc(4 * var(--_step));
    font-size: 1.375em;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4 * var(--_step)) calc(12 * var(--_step));
  }

  .card {
    scroll-margin-block-start: calc(4 * var(--_step));
  }

  /* It has the focus when a link leads to it; the keyboard's place is its first control. */
  .card:focus {
    outline: none;
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: calc(6 * var(--_step)) calc(8 * var(--_step));
  }

  .tile {
    display: flex;
    flex-direction: column;
    min-block-size: 12em;
    padding-block-start: calc(3 * var(--_step));
    border-block-start: 1px solid var(--_hairline);
  }

  [part='tile-heading'] {
    font-size: 1em;
  }

  [part='tile-heading'] a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-decoration-color: var(--_hairline);
  }

  [part='tile-heading'] a:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }

  .instruments {
    display: flex;
    flex-wrap: wrap;
    gap: calc(1 * var(--_step)) calc(6 * var(--_step));
    margin-block-start: calc(4 * var(--_step));
    padding: 0;
    font-size: 0.9375em;
    list-style: none;
  }

  .instruments a {
    display: inline-block;
    min-block-size: 24px;
  }

  .pick {
    display: inline-flex;
    align-items: center;
    gap: calc(2 * var(--_step));
    inline-size: fit-content;
    min-block-size: 2.5em;
    font-size: 0.875em;
    color: var(--_quiet);
    cursor: pointer;
  }

  .tile .pick {
    margin-block-start: auto;
  }

  .pick input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .card {
    --_reserved: 34em;
  }

  .card > :is(h2, h3, h4, h5, h6) {
    min-block-size: var(--teilhabe-reserved-height, 28em);
    padding-block-start: calc(4 * var(--_step));
    border-block-start: 1px solid var(--_hairline);
  }

  .note {
    max-inline-size: none;
    margin-block-start: calc(8 * var(--_step));
    padding-block-start: calc(4 * var(--_step));
    border-block-start: 1px solid var(--_hairline);
  }

  @container (min-width: 700px) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .card:last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 1000px) {
    .body {
      grid-template-columns: minmax(12em, 16em) minmax(0, 1fr);
    }

    .body:not(:has(nav)) {
      grid-template-columns: minmax(0, 1fr);
    }

    .menu {
      display: none;
    }

    .areas:not(.unfolded) {
      display: block;
    }

    nav {
      position: sticky;
      inset-block-start: calc(4 * var(--_step));
      align-self: start;
    }
  }

  @media print {
    nav,
    .search,
    .pick,
    .following {
      display: none;
    }

    .tile {
      min-block-size: 0;
      break-inside: avoid;
    }

    .root .body,
    .root .cards {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .areas button[aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;
