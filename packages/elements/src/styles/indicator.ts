import { css } from 'lit';

/**
 * A card with a line is 45 to 50em high, from 320 to 1200 px; one that the page asks to show one number, or some bars of a
 * total, is lower. In a dashboard, which has many, less is reserved for each.
 */
export const indicatorStyles = css`
  :host([state='loading']) .root:not(.baked) {
    min-block-size: var(--teilhabe-reserved-height, var(--_reserved, var(--_usual, 50em)));
  }

  :host(:is([view='key-figure'], [view='bar']:not([breakdown]), [view='dot']:not([breakdown]))) .root {
    --_usual: 46em;
  }

  :host([view='sparkline']) .root {
    --_usual: 40em;
  }

  @container (min-width: 600px) {
    :host(:is([view='key-figure'], [view='bar']:not([breakdown]), [view='dot']:not([breakdown]))) .root {
      --_usual: 34em;
    }

    :host([view='sparkline']) .root {
      --_usual: 29em;
    }
  }
`;
