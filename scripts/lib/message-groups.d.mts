export const SHARED: string;
export function groupOf(key: string): string;
