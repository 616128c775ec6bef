/** What the page's policy has forbidden, in the order in which it happened: `style-src-attr inline stories.css:12`. */
export const violations: string[] = [];

/** What was thrown and caught by nobody, and what was asked of other hosts. */
const faults: string[] = [];

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
  violations.push([violatedDirective, blockedURI, sample, `${sourceFile}:${lineNumber}`].filter(Boolean).join(' ')),
);
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(`unhandled: ${String(reason)}`));
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (isForeign(name)) faults.push(`asked for ${name}`);
}).observe({ type: 'resource', buffered: true });

/** Everything that went wrong on the page since it was opened. */
export function complaints(): readonly string[] {
  return [...violations, ...faults];
}

function isForeign(url: string): boolean {
  return new URL(url, location.href).origin !== location.origin;
}
