/** Policies as a list in Markdown, each in a code block of its own; the one that is none is left out. */
export function policyList(policies: Readonly<Record<string, string>>): string {
  return Object.values(policies)
    .filter(Boolean)
    .map((policy) => `\`\`\`\nContent-Security-Policy: ${policy}\n\`\`\``)
    .join('\n\n');
}
