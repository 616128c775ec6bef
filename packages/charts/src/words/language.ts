import type { Message } from '@teilhabe/core/publication';
import type { MessageKey } from '../messages/compiled/message-key.js';

/** One language: its BCP 47 tag, its direction of writing, and every message as a syntax tree. */
export interface Language {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<MessageKey, Message>>;
}

export type { MessageKey };
