/** A button that copies, says so on itself and to a screen reader, then is itself again. */
import { elementWords } from '../i18n/elements.ts';
import { announce } from './announce.ts';
import { type Copyable, copy } from './copy.ts';
import { h } from './dom.ts';

export interface CopyButtonWords {
  readonly label: string;
  /** Name for a screen reader, where the label alone does not say what is copied. */
  readonly name?: string;
  /** What a screen reader hears once it is done. */
  readonly done: string;
}

const SHOWN_FOR_MS = 2000;

export function copyButton(
  words: CopyButtonWords,
  what: () => Copyable | Promise<Copyable>,
): HTMLButtonElement {
  const button = h('button', { type: 'button' }, words.label);
  if (words.name) button.setAttribute('aria-label', words.name);
  const copyIt = async () =>
    showDone(button, await copy(await what()), words.done, () => words.label);
  button.addEventListener('click', copyIt);
  return button;
}

/** Says on the button and aloud whether copying worked, then gives the button the label it has by then. */
export function showDone(
  button: HTMLElement,
  done: boolean,
  sentence: string,
  label: () => string,
): void {
  const { copied, copyFailed } = elementWords(document.documentElement.lang);
  announce(done ? sentence : copyFailed);
  button.textContent = done ? copied : copyFailed;
  setTimeout(() => {
    button.textContent = label();
  }, SHOWN_FOR_MS);
}

/** The copyable form of a formatted entry on the page: its text, and its markup in its language. */
export function copyableEntry(entry: HTMLElement): Copyable {
  const clone = entry.cloneNode(true) as HTMLElement;
  for (const link of clone.querySelectorAll('a, a > span, mark, button'))
    link.replaceWith(...link.childNodes);
  return {
    text: clone.textContent.trim(),
    html: `<p lang="${entry.lang}">${clone.innerHTML.trim()}</p>`,
  };
}
