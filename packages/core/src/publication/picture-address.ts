/** A path below the publication, no part of which begins with a full stop. */
const PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:avif|gif|jpe?g|png|webp)$/i;
const WEB = /^https?:\/\/[^\s"'<>\\]+$/i;

/**
 * Whether a text is the address of a picture: `relative`, a path beside the publication's index such as
 * `pictures/school.jpg`, or `web`, an `http` or `https` address; null for any other text.
 */
export function pictureAddress(text: string): 'relative' | 'web' | null {
  if (PATH.test(text)) return 'relative';
  return WEB.test(text) ? 'web' : null;
}
