/** The page's own keys: `/` goes to the search, `?` says which keys there are. Never while one types. */
let help: HTMLElement | undefined;

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.isComposing || isTyping(event.target)) return;
  if (event.key === '/') focusSearch(event);
  if (event.key === '?') void showHelp(event);
});

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

/** The list's own field when the list is in view, else the site's. */
function focusSearch(event: Event): void {
  const list = document.querySelector<HTMLInputElement>('.toolbar [name="q"]');
  const box = list?.getBoundingClientRect();
  const inView = box && box.bottom > 0 && box.top < innerHeight;
  const field = inView ? list : document.querySelector<HTMLInputElement>('.bar [name="q"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

async function showHelp(event: Event): Promise<void> {
  event.preventDefault();
  if (!help) {
    const { keysPanel } = await import('./keys/panel.ts');
    help = keysPanel();
    document.body.append(help);
  }
  help.togglePopover();
}
