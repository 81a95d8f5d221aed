/** Text without the characters that no text needs; said when there were any. */
import { isUnsafeText, withoutControls } from '../mapping/plain-text.ts';
import type { Notice } from './values.ts';

/** Control characters go, what changes the direction of a line stays and is reported. */
export function safeText(text: string, notice: Notice): string {
  if (isUnsafeText(text)) {
    const repair = 'Check that the text reads as it should and remove them.';
    notice('unsafe-text', 'The text holds control or direction-changing characters', repair);
  }
  return withoutControls(text);
}
