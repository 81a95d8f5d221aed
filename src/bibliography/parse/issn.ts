/** Numbers of serials as databases list them: one for print, one for the web, one that links them. */

const NUMBER = /\b(\d{4}-\d{3}[\dXx])\b(?:\s{0,3}\(([A-Za-z]{2,12})\))?/gu;
/** The form a reference stands for, the likeliest first. */
const FORMS = ['print', 'linking'];
const MAX_LENGTH = 200;

/** The number of print, or of all forms, or else the first, where each is told apart (`1999-0001 (Electronic)`); other text as it is. */
export function issnOf(text: string): string {
  if (!text.includes('(') || text.length > MAX_LENGTH) return text;
  const numbers = [...text.matchAll(NUMBER)];
  const told = FORMS.map((form) => numbers.find(([, , of = '']) => of.toLowerCase() === form));
  return (told.find(Boolean) ?? numbers[0])?.[1] ?? text;
}
