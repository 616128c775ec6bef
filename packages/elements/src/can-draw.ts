import { html, render } from 'lit';

/** Whether the page's content security policy lets Lit make its templates, which Trusted Types can forbid. */
export function canDraw(): boolean {
  try {
    render(html`<p></p>`, document.createElement('div'));
    return true;
  } catch {
    return false;
  }
}
