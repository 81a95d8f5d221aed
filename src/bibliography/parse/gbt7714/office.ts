/** What stands before the names of people for their office, and is no part of them (GB/T 7714 7.1). */
import { surnameOf } from '../../surnames.ts';

/** 本报记者 王丽, 新华社记者王丽: as newspapers print it before their own people's names. */
const OFFICE =
  /^(?:(?:本[报刊网台社]|[\p{Script=Han}]{1,6}[报社网台]|特约|特派|驻[\p{Script=Han}]{2,4}?|见习|实习|首席|全媒体|融媒体)\s?){0,3}(?:记者|通讯员|撰稿人)[\s:：]?\s?/u;

const MAX_OFFICE = 24;

/** The names alone; the text as it is where no name follows, which then is a body or nobody. */
export function withoutOffice(printed: string): string {
  const office = OFFICE.exec(printed.slice(0, MAX_OFFICE))?.[0] ?? '';
  const name = printed.slice(office.length);
  const [first = ''] = name.split(/[\s.．]+/u);
  return name !== printed && /^\p{Script=Han}{2,4}$/u.test(first) && surnameOf(first)
    ? name
    : printed;
}
