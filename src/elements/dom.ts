/** Small helpers over the DOM; text goes in as text, never as markup. */
import type { Range as Stretch } from '../search/highlight.ts';

/** An element with properties and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const HAN = /\p{sc=Han}/u;

/** The language of a name or a title, for `lang`: that of the page where no letter tells. */
export function langOf(text: string): string {
  if (HAN.test(text)) return 'zh-CN';
  return /\p{L}/u.test(text) ? 'en' : document.documentElement.lang;
}

/** The first element below a root that fits a selector and is of a class. */
export function find<T extends Element>(
  root: ParentNode,
  selector: string,
  type: new () => T,
): T | undefined {
  const element = root.querySelector(selector);
  return element instanceof type ? element : undefined;
}

/** The text nodes below an element, in order. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() instanceof Text) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Calls back once typing has settled; never in the middle of composing Chinese from pinyin. */
export function onTyped(
  input: HTMLInputElement,
  callback: () => void,
  signal: AbortSignal,
  delayMs = 120,
): void {
  let timer = 0;
  const settle = (event: Event) => {
    clearTimeout(timer);
    if (event instanceof InputEvent && event.isComposing) return;
    timer = window.setTimeout(callback, delayMs);
  };
  input.addEventListener('input', settle, { signal });
  input.addEventListener('compositionend', settle, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Up, Down, Home and End move the focus among the focusable things of a list. */
export function onArrows(list: HTMLElement, selector: string, signal: AbortSignal): void {
  list.addEventListener(
    'keydown',
    (event) => {
      const stops = [...list.querySelectorAll<HTMLElement>(selector)];
      const place = stops.indexOf(document.activeElement as HTMLElement);
      const isTyping = (event.target as HTMLElement).matches('[type="search"]');
      // Home and End belong to the text one types.
      if (isTyping && /^(Home|End)$/.test(event.key)) return;
      const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: stops.length - 1 }[
        event.key
      ];
      if (next === undefined) return;
      event.preventDefault();
      stops[(next + stops.length) % stops.length]?.focus();
    },
    { signal },
  );
}

/** The nodes of a text, its ranges marked. */
export function markRanges(text: string, ranges: readonly Stretch[]): (Node | string)[] {
  let reached = 0;
  const nodes = ranges.flatMap(({ start, end }) => {
    const before = text.slice(reached, start);
    reached = end;
    return [before, h('mark', {}, text.slice(start, end))];
  });
  return [...nodes, text.slice(reached)].filter((node) => node !== '');
}

/** Adds a style sheet to the page: its CSS, which a content security policy does not ask about (CSSOM 6.2). */
export function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
