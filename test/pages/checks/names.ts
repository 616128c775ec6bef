import { everyElement } from '../story-page/every-element.js';
import { placeOf } from './place-of.js';

/** Every mark says what it is, and no two marks of a drawing say the same. */
export function names(root: Element): readonly string[] {
  const drawings = everyElement(root).filter((element) => element.matches('svg.teilhabe-chart'));
  return drawings.flatMap((drawing) => [
    ...(drawing.getAttribute('aria-label')?.trim() ? [] : [`${placeOf(drawing)} has no name: give its model a title`]),
    ...namesIn([...drawing.querySelectorAll('g.mark')]),
  ]);
}

function namesIn(marks: readonly Element[]): readonly string[] {
  const seen = new Set<string>();
  return marks.flatMap((mark) => {
    const name = mark.getAttribute('aria-label')?.trim() ?? '';
    const again = seen.has(name);
    seen.add(name);
    if (mark.getAttribute('role') !== 'img') return [`${placeOf(mark)} has no role: draw it with markGroup()`];
    if (name === '') return [`the mark ${mark.getAttribute('data-key') ?? ''} has no name: give it a label`];
    return again ? [`${placeOf(mark)} has the name of another mark: say in its label what sets it apart`] : [];
  });
}
