/**
 * Flat settings as YAML: one `"key": value` a line. JSON scalars are YAML (YAML 1.2, 1.3), so that no text can mean anything
 * else than itself, whatever it holds.
 */
export function yamlText(settings: Readonly<Record<string, string | boolean>>): string {
  return Object.entries(settings)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}\n`)
    .join('');
}
