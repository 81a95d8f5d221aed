/** How Han characters are read, from a pinyin dictionary of 30,000 readings: at build time only. */
import { pinyin } from 'pinyin-pro';
import type { Name } from '../../bibliography/index.ts';
import { unitsOf } from '../fold.ts';
import { displayName } from '../name-forms.ts';
import type { Entry } from '../record.ts';
import { SURNAME_READINGS } from '../tables/surnames.ts';
import type { Readings } from '../tokens.ts';

const options = { toneType: 'none', type: 'array', v: true } as const;
/** Stands for a character without a reading, and for whatever lies between two runs of Han. */
const NONE = '-';
const SYLLABLE = /^[a-z]+$/;

/** The readings of an entry's names, titles and journal, surnames as surnames: 曾 zeng, 沈 shen, 单 shan, 仇 qiu. */
export function readingsOf(entry: Entry): Readings {
  return {
    names: entry.names.map(readName),
    titles: entry.titles.map(readText),
    containers: entry.containers.map(readText),
  };
}

function readName(name: Name): string {
  const units = unitsOf(displayName(name));
  if (units.length === 0 || !units.every(({ single }) => single)) return '';
  const [family, given] = [foldedHan(name.family ?? ''), foldedHan(name.given ?? '')];
  if (family === '') return syllables(foldedHan(displayName(name))).join(' ');
  return [...syllables(family, true), ...syllables(given)].join(' ');
}

/** Each run of Han characters in a text; what lies between two runs is one placeholder. */
function readText(text: string): string {
  const runs: string[] = [''];
  for (const { text: folded, single } of unitsOf(text)) {
    const last = runs.length - 1;
    if (single) runs[last] += folded;
    else if (runs[last] !== '') runs.push('');
  }
  return runs
    .filter(Boolean)
    .map((run) => syllables(run).join(' '))
    .join(` ${NONE} `);
}

function foldedHan(text: string): string {
  return unitsOf(text)
    .map((unit) => unit.text)
    .join('');
}

function syllables(han: string, isSurname = false): string[] {
  const known = isSurname ? SURNAME_READINGS[han] : undefined;
  if (known !== undefined) return [known];
  const read = pinyin(han, { ...options, surname: isSurname ? 'all' : 'off' });
  return read.map((syllable) => (SYLLABLE.test(syllable) ? syllable : NONE));
}
