import { css } from 'lit';

/** Tables as a statistical office prints them: hairlines between rows, figures of one width, nothing else. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    padding-block: calc(2 * var(--_step));
  }

  /*
   * Wider than its place (see ScrollRegions): a shadow at each edge behind which there is more. Where a browser cannot tell how
   * far it is scrolled, at both.
   */
  .scroll[tabindex] {
    --_more: color-mix(in srgb, currentColor 35%, transparent);
    --_before: var(--_more);
    --_after: var(--_more);
    --_inward: 0.625rem;

    box-shadow:
      inset var(--_inward) 0 0.5rem -0.5rem var(--_before),
      inset calc(-1 * var(--_inward)) 0 0.5rem -0.5rem var(--_after);
    animation: more linear;
    animation-timeline: scroll(self inline);
  }

  .scroll[tabindex]:dir(rtl) {
    --_inward: -0.625rem;
  }

  @keyframes more {
    from {
      --_before: transparent;
    }

    1%,
    99% {
      --_before: var(--_more);
      --_after: var(--_more);
    }

    to {
      --_after: transparent;
    }
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  caption {
    padding-block-end: calc(2 * var(--_step));
    font-weight: 600;
    text-align: start;
  }

  /* Stays in sight and within the card when the table is scrolled sideways. */
  caption span {
    display: block;
    position: sticky;
    inset-inline-start: 0;
    inline-size: fit-content;
    max-inline-size: min(68ch, 100cqi);
  }

  th,
  td {
    padding: calc(1.5 * var(--_step)) 0;
    padding-inline-end: calc(4 * var(--_step));
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  thead th {
    border-block-end-color: var(--_border);
    color: var(--_quiet);
    font-size: 0.9375em;
    vertical-align: bottom;
  }

  /* What the chart reads out at the moment. */
  tr.read :is(th, td) {
    border-block-end-color: currentColor;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  td.read {
    outline: 2px solid currentColor;
    outline-offset: -2px;
  }

  .number {
    text-align: end;
    white-space: nowrap;
  }

  thead .number {
    white-space: normal;
  }

  /* Words that begin where numbers end would run into them. */
  .number + td:not(.number),
  .number + th:not(.number) {
    padding-inline-start: calc(4 * var(--_step));
  }

  .notes {
    margin: 0;
    padding: 0;
    color: var(--_quiet);
    font-size: 0.875em;
    list-style: none;
  }

  @media (forced-colors: active) {
    /* Shadows are not drawn here. */
    .scroll[tabindex] {
      padding-inline: var(--_step);
      border-inline: 1px solid CanvasText;
    }

    tr.read {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .scroll,
    .scroll[tabindex] {
      overflow: visible;
      box-shadow: none;
      animation: none;
      border: 0;
    }

    tr {
      break-inside: avoid;
    }

    /* Paper does not scroll: an address in a name is broken where there is no other place; a year never is. */
    tbody th {
      min-inline-size: 5em;
      overflow-wrap: anywhere;
    }
  }
`;
