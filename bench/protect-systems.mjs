import { PROFILES } from '@teilhabe/core';
import { primaryRule } from '../packages/core/dist/protect/primary/primary-rule.js';
import { buildSystem } from '../packages/core/dist/protect/system/build-system.js';

/** For each period the linear system of a series and its primary cells. */
export function systemsOf(series) {
  const rules = PROFILES.staffPublic;
  return series.periods.map(({ edtf }) => {
    const system = buildSystem([{ series, rules }], edtf);
    const parts = ({ people }) => ({ values: [people], whole: people, people, counted: true });
    const primary = [...system.cells.values()].filter((cell) => primaryRule(parts(cell), rules) !== null);
    return { system, primary: new Set(primary.map(({ id }) => id)) };
  });
}
