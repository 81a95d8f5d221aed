/**
 * The panel of the reading settings, loaded when it is first opened. Each choice is a `data-*` attribute of the root
 * element, which the style sheets read, and is remembered; the page's own choice leaves no attribute.
 */
import { SETTINGS_KEY } from '../../constants.ts';
import { type SettingsWords, settingsWords } from '../../i18n/settings.ts';
import sheet from '../../styles/settings-panel.css?inline';
import { addSheet, h } from '../dom.ts';

/** Each setting's values, the page's own first. */
const SETTINGS = {
  theme: ['auto', 'light', 'dark'],
  size: ['normal', 'small', 'large', 'larger'],
  face: ['serif', 'sans'],
  measure: ['normal', 'narrow', 'wide'],
  marks: ['normal', 'dim', 'hidden'],
  beside: ['below', 'beside'],
} as const;
type Setting = keyof typeof SETTINGS;

const root = document.documentElement;

/** A popover with every setting. */
export function settingsPanel(): HTMLElement {
  addSheet(sheet);
  const words = settingsWords(root.lang);
  const box = h('form', { className: 'settings ui', popover: 'auto' });
  const close = h('button', { type: 'button', popoverTargetElement: box }, words.close);
  const settings = Object.keys(SETTINGS) as Setting[];
  box.append(h('h2', {}, words.title), ...settings.map((name) => choices(name, words)), close);
  box.addEventListener('change', keep);
  return box;
}

function choices(name: Setting, words: SettingsWords): HTMLElement {
  const [own] = SETTINGS[name];
  const current = root.dataset[name] ?? own;
  const labels: Readonly<Record<string, string>> = words[name].values;
  const options = SETTINGS[name].map((value) => {
    const radio = h('input', { type: 'radio', name, value, defaultChecked: value === current });
    return h('label', {}, radio, labels[value] ?? value);
  });
  return h('fieldset', {}, h('legend', {}, words[name].legend), ...options);
}

function keep({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const name = target.name as Setting;
  if (target.value === SETTINGS[name][0]) delete root.dataset[name];
  else root.dataset[name] = target.value;
  const names = Object.keys(SETTINGS).filter((each) => root.dataset[each]);
  try {
    const kept = Object.fromEntries(names.map((each) => [each, root.dataset[each]]));
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(kept));
  } catch {
    // Storage may be forbidden: the choice lasts as long as the page.
  }
}
