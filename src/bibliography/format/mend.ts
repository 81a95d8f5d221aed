/** What a maintained style prints otherwise than its manual has it. */
import type { CslItem } from '../engine.ts';
import type { CitationStyle } from './styles.ts';

/**
 * An entry's HTML, mended: in APA an issue without a volume stands in brackets, not in the volume's italics
 * (Publication Manual, 7th edition, 9.25); in IEEE no full stop follows the place of a standard.
 */
export function mended(html: string, item: CslItem, { id }: CitationStyle): string {
  const { issue, volume, 'publisher-place': place } = item;
  if (id === 'apa' && typeof issue === 'string' && volume === undefined) {
    return html.replace(`<i>${issue}</i>`, () => `(${issue})`);
  }
  if (id === 'ieee' && typeof place === 'string')
    return html.replace(`${place}., `, () => `${place}, `);
  return html;
}
