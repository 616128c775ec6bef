import { css } from 'lit';

/** A card, top to bottom: heading, finding, controls, chart, read-out, table, quiet line; set apart by a hairline and space. */
export const cardStyles = css`
  .root {
    padding-block: calc(4 * var(--_step));
    padding-inline: var(--teilhabe-card-padding-inline, 0);
    border-block-start: 1px solid var(--_hairline);
  }

  .root.baked {
    padding: 0;
    border: 0;
  }

  /* What was reserved stays, so that nothing below moves up when the data are there. */
  :host([state='ready']) .root {
    min-block-size: var(--teilhabe-reserved-height, auto);
  }

  .finding {
    margin-block-start: calc(2 * var(--_step));
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .linked.read {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }

  .finding:empty {
    display: none;
  }

  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    margin-block-start: calc(4 * var(--_step));
  }

  .chart {
    margin-block-start: calc(6 * var(--_step));
  }

  .chart:empty {
    min-block-size: 16em;
  }

  .chart .mark {
    scroll-margin: 6em 2em;
  }

  .chart .mark.active:not(:focus-visible) .focus-ring {
    stroke: var(--_border);
    stroke-width: 1;
  }

  .read-out {
    min-block-size: 3em;
    margin-block-start: calc(2 * var(--_step));
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }

  .read-out.reading {
    color: inherit;
  }

  .data,
  .about {
    margin-block-start: calc(2 * var(--_step));
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(4 * var(--_step));
    font-size: 0.875em;
    color: var(--_quiet);
  }

  .about p,
  .downloads li {
    padding-block: var(--_step);
  }

  .about > p {
    inline-size: 100%;
    max-inline-size: none;
    padding-inline-end: max(0px, 100% - 68ch);
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(4 * var(--_step));
    padding: 0;
    list-style: none;
  }

  .downloads a {
    display: inline-block;
    min-block-size: 24px;
  }

  .reuse[open],
  .method[open] {
    inline-size: 100%;
  }

  @container (min-width: 600px) {
    .read-out {
      min-block-size: 1.5em;
    }
  }

  @media print {
    .root {
      break-inside: avoid;
    }

    .read-out,
    .reuse,
    .data > summary,
    .method > summary {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .method {
      inline-size: 100%;
    }
  }
`;
