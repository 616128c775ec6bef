import type { Parts } from '../../series/series.js';
import type { Rules } from '../policy/rules.js';
import type { HidingRule } from '../protection-log.js';

export function primaryRule(parts: Parts, { threshold, minimumBase }: Rules): HidingRule | null {
  const { values, people, counted, statistic } = parts;
  const shared = values.length > 1;
  if ((shared || statistic) && people < minimumBase) return 'minimumBase';
  if (counted && values.some((part) => part > 0 && part < threshold)) return 'frequency';
  const size = parts.groupSize ?? values.length;
  const groups = Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size));
  return shared && groups.some((group) => group.includes(group.reduce((sum, part) => sum + part, 0)))
    ? 'groupDisclosure'
    : null;
}
