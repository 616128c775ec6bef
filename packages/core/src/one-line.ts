/** A text of a file in one line, without characters that could steer a terminal: those are shown as `·`. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[^\P{C}]/gu, '·');
}
