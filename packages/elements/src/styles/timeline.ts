import { css } from 'lit';

/** The list with a line at its side that stands where there is no room for a drawing. */
export const timelineStyles = css`
  .zoom,
  .permalink {
    display: none;
  }

  .list {
    margin-block-start: calc(6 * var(--_step));
    padding: 0;
    list-style: none;
  }

  .list li {
    position: relative;
    padding-block-end: calc(5 * var(--_step));
    padding-inline-start: calc(6 * var(--_step));
    border-inline-start: 2px solid var(--_hairline);
  }

  .list li:last-child {
    padding-block-end: 0;
  }

  .list li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: calc(-0.3em - 1px);
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--_accent);
  }

  .list li.phase::before {
    block-size: calc(100% - 1.4em);
    min-block-size: 1.4em;
    border-radius: 0.3em;
  }

  .when,
  .what,
  .lane,
  .more {
    display: block;
    max-inline-size: 68ch;
  }

  .when {
    font-weight: 700;
  }

  .lane,
  .more {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .zoom {
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(2 * var(--_step));
    margin-block-start: calc(4 * var(--_step));
    font-size: 0.9375em;
  }

  .zoom button[aria-disabled='true'] {
    border-color: var(--_hairline);
    color: var(--_quiet);
    cursor: default;
  }

  .shown {
    color: var(--_quiet);
  }

  .shown:empty {
    display: none;
  }

  .permalink a,
  .when a {
    display: inline-block;
    min-block-size: 24px;
  }

  .when a {
    color: inherit;
    text-decoration-color: var(--_hairline);
  }

  .list li[aria-current] {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .undated {
    margin-block-start: calc(6 * var(--_step));
  }

  .undated p {
    font-weight: 700;
  }

  .undated ul {
    display: grid;
    gap: calc(4 * var(--_step)) calc(8 * var(--_step));
    margin-block-start: calc(2 * var(--_step));
    padding: 0;
    list-style: none;
  }

  .data {
    margin-block-start: calc(4 * var(--_step));
  }

  @container (min-width: 600px) {
    .list {
      display: none;
    }

    .permalink {
      display: block;
    }

    .zoom {
      display: flex;
    }

    .undated ul {
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
    }
  }

  @media (forced-colors: active) {
    .list li::before {
      background: CanvasText;
    }
  }

  @media print {
    .zoom,
    .permalink {
      display: none;
    }
  }
`;
