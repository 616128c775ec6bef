import axe from 'axe-core';

/** What axe finds; rules about whole pages are left out, for a story is none, and those that `contrast` sees better. */
export async function axeFaults(root: Element): Promise<readonly string[]> {
  const { matches: forced } = matchMedia('(forced-colors: active)');
  const off = ['region', 'page-has-heading-one', ...(forced ? ['color-contrast'] : [])];
  const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(root, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => {
      return `${id} at ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`;
    }),
  );
}
