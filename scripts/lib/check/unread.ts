/** Lists in a folder of content that nothing reads: a second one, or one in a format that is converted first. */
import { readdirSync } from 'node:fs';
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
