import type { Contributor } from '../monitor/data-package.js';
import type { Contact } from './publication-description.js';

/** Who answers questions: the one with the role `contact`, or else the first, with an e-mail or an address; null without. */
export function contributorContact(contributors: readonly Contributor[]): Contact | null {
  const named = contributors.find(({ roles = [] }) => roles.includes('contact')) ?? contributors[0];
  const { title = '', email, path } = named ?? {};
  if (!email && !path) return null;
  return { name: title, ...(email ? { email } : {}), ...(path ? { path } : {}) };
}
