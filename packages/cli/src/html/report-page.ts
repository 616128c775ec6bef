/** Nothing but a page's own style sheet: no script, no image, no request, whatever the data hold. */
export const STYLES_ONLY = "default-src 'none'; style-src data:; base-uri 'none'; form-action 'none'";

/** A style sheet as the address of a link, so that the page is one file. */
export function dataStyles(styles: string): string {
  return `data:text/css;base64,${Buffer.from(styles).toString('base64')}`;
}

/** What the reports for the office have in common: one accent, much space, dark where that is wished. */
export const reportPageStyles = `:root {
  color-scheme: light dark;
  --text: #1c2126;
  --quiet: #5b646d;
  --ground: #fff;
  --accent: #1466b8;
  --hairline: #1c212626;
}
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #e8ecf0; --quiet: #a9b4be; --ground: #14181d; --accent: #5aa9f5; --hairline: #e8ecf02e; }
}
body {
  box-sizing: border-box;
  margin: 0 auto;
  padding: 2rem 1rem 4rem;
  color: var(--text);
  background: var(--ground);
  font: 1rem/1.5 system-ui, sans-serif;
}
`;
