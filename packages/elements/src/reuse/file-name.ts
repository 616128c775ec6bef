/** The name under which a file is saved: `hr1~department-2025.png`. Signs that a file system may refuse become hyphens. */
export function fileName(name: string, format: string): string {
  return `${name.replace(/[^\p{L}\p{N}~.-]+/gu, '-').slice(0, 100)}.${format}`;
}
