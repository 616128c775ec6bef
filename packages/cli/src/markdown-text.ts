/** A text in which nothing is markup; line breaks would end a table's row. */
export function markdownText(plain: string): string {
  return plain
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/^([#>+-])/, '\\$1')
    .replace(/^(\d+)(?=[.)]\s)/, '$1\\')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
