/** What the page's policy has forbidden, in the order in which it happened: `style-src-attr inline stories.css:12`. */
export const violations: string[] = [];

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
  violations.push([violatedDirective, blockedURI, sample, `${sourceFile}:${lineNumber}`].filter(Boolean).join(' ')),
);
