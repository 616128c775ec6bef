import type { ElementDescription, Explained } from './manifest.js';

/** The custom properties of all elements in Markdown, each once with the elements for which it means the same. */
export function propertyTable(elements: readonly ElementDescription[]): string {
  return tableOf(elements, ({ cssProperties }) => cssProperties, 'property');
}

/** The parts of all elements in Markdown, likewise. */
export function partTable(elements: readonly ElementDescription[]): string {
  return tableOf(elements, ({ cssParts }) => cssParts, 'part');
}

/** The attributes of all elements in Markdown, likewise. */
export function attributeTable(elements: readonly ElementDescription[]): string {
  return tableOf(elements, ({ attributes }) => attributes, 'attribute');
}

/** The events of all elements in Markdown, likewise. */
export function eventTable(elements: readonly ElementDescription[]): string {
  return tableOf(elements, ({ events }) => events, 'event');
}

function tableOf(
  elements: readonly ElementDescription[],
  pick: (element: ElementDescription) => readonly Explained[],
  kind: string,
): string {
  const found = new Map<string, { readonly name: string; readonly description: string; readonly tags: string[] }>();
  for (const element of elements) {
    for (const { name, description = '' } of pick(element)) {
      const key = JSON.stringify([name, description]);
      const known = found.get(key) ?? { name, description, tags: [] };
      known.tags.push(`\`${element.tagName.replace('teilhabe-', '')}\``);
      found.set(key, known);
    }
  }
  if (found.size === 0) return 'Run `npm run build` first: the tables come from `custom-elements.json`.';
  const rows = [...found.values()].map(
    ({ name, description, tags }) => `| \`${name}\` | ${cell(description)} | ${tags.join(', ')} |`,
  );
  return [`| ${kind} | what for | elements |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** A bar would end the cell, and a line break the row. */
function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replace(/\s*\n\s*/g, ' ');
}
