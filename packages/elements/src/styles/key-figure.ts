import { css } from 'lit';

/** A number as large as its place allows, without a frame. */
export const keyFigureStyles = css`
  :host([state='loading']) .root {
    place-content: start;
    min-block-size: var(--teilhabe-reserved-height, 9em);
    padding: 0;
  }

  .chart,
  [part='finding'] {
    margin-block-start: calc(2 * var(--_step));
  }

  .chart:empty {
    min-block-size: 8em;
  }

  /* Nothing answers to a pointer here, so nothing may look as if it did. */
  .chart .hit {
    pointer-events: none;
  }

  h2 a,
  h3 a,
  h4 a,
  h5 a,
  h6 a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }

  .about {
    margin-block-start: calc(2 * var(--_step));
    font-size: 0.875em;
    color: var(--_quiet);
  }

  @media print {
    .root {
      break-inside: avoid;
    }
  }
`;
