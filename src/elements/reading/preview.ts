/**
 * A preview of what a citation cites, a note says or a figure shows, by hover, focus or tap. Links work without it: a
 * click still jumps there. With a finger it is a sheet at the bottom, which Back closes.
 */

import { h } from '../dom.ts';
import { languageAt, previewContent } from './preview-content.ts';
import { placeBeside } from './preview-place.ts';
import { previewedLink } from './text-links.ts';
import { Waiting } from './waiting.ts';
import { rememberPlace } from './way-back.ts';

const OPEN_AFTER_MS = 200;
/** Long enough to move the pointer from the mark into the preview. */
const CLOSE_AFTER_MS = 300;

export function previewCitations(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const preview = new Preview();
  document.addEventListener('pointerover', preview.hover);
  document.addEventListener('focusin', preview.focus);
  document.addEventListener('click', preview.click);
  // Before anyone else who watches the history: this entry is ours alone.
  addEventListener('popstate', preview.back, { capture: true });
  // The pointer may have come to rest on a mark while this script was on its way.
  const resting = previewedLink(document.querySelector('.text a:hover'));
  if (resting) preview.openSoon(resting);
}

class Preview {
  readonly #box = h('div', { className: 'preview', popover: 'auto', role: 'dialog' });
  readonly #waiting = new Waiting();
  #link: HTMLAnchorElement | undefined;
  /** Whether the sheet put an entry into the history. */
  #inHistory = false;
  #returning = false;

  constructor() {
    this.#box.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'closed') this.#closing();
    });
    this.#box.addEventListener('click', this.#follow);
  }

  hover = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse') return;
    const link = previewedLink(event.target);
    const isWithin = this.#box.contains(event.target as Node);
    if (isWithin || link === this.#link) this.#waiting.cancel();
    else if (link) this.openSoon(link);
    else if (!this.#hasFocus()) this.#waiting.start(this.#close, CLOSE_AFTER_MS);
  };

  openSoon(link: HTMLAnchorElement): void {
    this.#waiting.start(() => this.#open(link), OPEN_AFTER_MS);
  }

  focus = ({ target }: FocusEvent): void => {
    if (this.#returning || this.#box.contains(target as Node)) return;
    const link = previewedLink(target);
    if (link?.matches(':focus-visible')) this.#open(link);
    else if (this.#link !== link) this.#close();
  };

  click = (event: MouseEvent): void => {
    const link = previewedLink(event.target);
    if (!link || event.defaultPrevented) return;
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTap) {
      this.#close();
      return;
    }
    this.#open(link);
    if (this.#link !== link) return;
    event.preventDefault();
    if (this.#inHistory) return;
    history.pushState({ preview: true }, '');
    this.#inHistory = true;
  };

  back = (event: PopStateEvent): void => {
    if (!this.#inHistory) return;
    event.stopImmediatePropagation();
    this.#inHistory = false;
    this.#close();
  };

  #open(link: HTMLAnchorElement): void {
    this.#waiting.cancel();
    if (this.#link === link) return;
    const content = previewContent(link);
    if (!content) return;
    this.#close();
    this.#box.ariaLabel = link.ariaLabel ?? link.textContent;
    this.#box.lang = languageAt(link);
    this.#box.replaceChildren(content);
    // Beside the mark, so that Tab leads from the one into the other.
    (link.closest('.cite') ?? link).after(this.#box);
    this.#box.showPopover();
    placeBeside(this.#box, link);
    link.ariaExpanded = 'true';
    this.#link = link;
  }

  #close = (): void => {
    if (this.#link) this.#box.hidePopover();
  };

  #closing(): void {
    const link = this.#link;
    this.#link = undefined;
    this.#waiting.cancel();
    if (link) link.ariaExpanded = null;
    if (this.#hasFocus()) {
      this.#returning = true;
      link?.focus({ preventScroll: true });
      this.#returning = false;
    }
    if (this.#inHistory) history.back();
  }

  /** On to the list: in the place of the sheet's own entry in the history, if it has one. */
  #follow = (event: MouseEvent): void => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.jump');
    if (!link || !this.#link || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    rememberPlace(this.#link, link);
    const replaces = this.#inHistory;
    this.#inHistory = false;
    this.#close();
    if (replaces) location.replace(link.hash);
    else location.hash = link.hash;
  };

  #hasFocus(): boolean {
    return this.#box.contains(document.activeElement);
  }
}
