/** Files of content that nothing reads: a second list, one in a format that is converted first, a journal's of another name. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, listFileEndings } from '../../../src/bibliography/index.ts';

const LIST = /^(?:references|related)\.\w+$/u;

/** A warning for each file called `references` or `related` that the site does not read. */
export function checkUnread(folder: string): Finding[] {
  const names = readdirSync(folder).filter((name) => LIST.test(name));
  return names.flatMap((name) => {
    const [list = '', ending = ''] = name.split('.');
    const read = listFileEndings
      .map((known) => `${list}.${known}`)
      .find((one) => names.includes(one));
    return read === name ? [] : [unread(join(folder, name), read, ending)];
  });
}

/** A warning for each file beside the journals' that is read as none. */
export function checkJournalFolder(folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => !/^\.|\.json$/.test(name));
  return names.toSorted().map((name) => ({
    kind: 'leftover-text',
    message: 'No journal is read from this file',
    repair: 'End its name in .json if it is one, or take it out of this folder',
    text: '',
    file: join(folder, name),
  }));
}

function unread(file: string, read: string | undefined, ending: string): Finding {
  const known = listFileEndings.map((one) => `.${one}`).join(', ');
  return {
    kind: 'leftover-text',
    message:
      read === undefined
        ? `A list ending in .${ending} is not read`
        : `This list is not read, for ${read} is`,
    repair:
      read === undefined
        ? `Convert it to one of ${known}: npm run convert -- ${file} --to json`
        : 'Keep one of the two',
    text: '',
    file,
  };
}
