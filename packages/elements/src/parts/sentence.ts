import type { SentencePart } from '@teilhabe/charts';
import { html, type TemplateResult } from 'lit';
import { hovering, tapping } from './pointer.js';
import type { ReadCursor } from './read-cursor.js';

/** A sentence whose numbers are marked with their marks: a pointer on one reads it out in the chart, and the other way round. */
export function linkedSentence(
  parts: readonly SentencePart[],
  cursor: ReadCursor,
): readonly (string | TemplateResult)[] {
  return parts.map(({ text, keys }) => {
    if (keys.length === 0) return text;
    const point = () => cursor.point(keys);
    return html`<span
      class="linked ${cursor.isRead(keys) ? 'read' : ''}"
      @pointerover=${hovering(point)}
      @pointerleave=${hovering(() => cursor.point([]))}
      @pointerup=${tapping(point)}
      >${text}</span
    >`;
  });
}
