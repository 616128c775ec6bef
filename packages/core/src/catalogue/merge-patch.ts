/**
 * A JSON value changed by a patch: what the patch names is replaced, objects are changed inside, `null` takes a member
 * away, lists are replaced as a whole. Neither argument is changed.
 * RFC 7396, JSON Merge Patch.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const kept = Object.entries(isObject(target) ? target : {}).filter(([name]) => !Object.hasOwn(patch, name));
  const changed = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, mergePatch(memberOf(target, name), value)] as const);
  return Object.fromEntries([...kept, ...changed]);
}

function memberOf(target: unknown, name: string): unknown {
  return isObject(target) && Object.hasOwn(target, name) ? target[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
