/**
 * The line that names journal, year, volume, issue and pages, and the line of the section:
 * `社会工作与管理 ›› 2022, Vol. 22 ›› Issue (6): 23-40.` and `• 理论研究 • 上一篇 下一篇`.
 */
import { normalizePages } from '../../../src/bibliography/index.ts';
import { squeeze } from './lines.ts';

export interface Masthead {
  readonly journal: string;
  readonly year?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly doi?: string | undefined;
}

const ARROW = '(?:›|»|>|＞){1,2}';
const YEAR = '(?:1[89]|20)\\d\\d';
const PAGES =
  '[A-Za-z]?\\d+(?:\\s*[-–—−~～]\\s*[A-Za-z]?\\d+)?(?:\\s*[,，+]\\s*\\d+(?:\\s*[-–—−~～]\\s*\\d+)?)*';

const shapes: readonly RegExp[] = [
  // Journal ›› 2022, Vol. 22 ›› Issue (6): 23-40.   (volume, issue and pages may be empty or 0)
  new RegExp(
    `^(?<journal>.+?)\\s*${ARROW}\\s*(?<year>\\d{0,4})(?<rest>.*(?:Vol|Issue|[（(]|[卷期]).*)$`,
    'u',
  ),
  // Journal, 2022, 22(6): 23-40
  new RegExp(
    `^(?<journal>.+?)[,，.．]?\\s+(?<year>${YEAR})(?<rest>\\s*[,，;；].*[\\d)）]\\s*[:：].*)$`,
    'u',
  ),
  // 《刊名》 2022年第22卷第6期 页码：23-40
  new RegExp(`^《?(?<journal>.+?)》?[,，]?\\s*(?<year>${YEAR})\\s*年(?<rest>.*[卷期].*)$`, 'u'),
];

const LONGEST_LINE = 400;
/** A citation carries a document mark like [J]. */
const CITATION = /[[［][A-Z](?:\/[A-Z]{2})?[\]］]/u;

/** Reads a masthead; `undefined` when the line is none. */
export function readMasthead(text: string): Masthead | undefined {
  if (text.length > LONGEST_LINE || CITATION.test(text)) return undefined;
  for (const shape of shapes) {
    const { journal = '', year = '', rest = '' } = shape.exec(text)?.groups ?? {};
    if (journal === '') continue;
    const [place = '', doi] = rest.split(/[.。,，;；\s]*DOI\s*[:：]?\s*/iu);
    return {
      journal: squeeze(journal),
      year: known(year),
      ...readPlace(place),
      doi: doi?.trim().replace(/[.。]$/, '') || undefined,
    };
  }
  return undefined;
}

function readPlace(place: string): Pick<Masthead, 'volume' | 'issue' | 'page'> {
  const short =
    /[,，;；]\s*(?<volume>[A-Z]?\d+)?\s*[(（](?<issue>[^)）]*)[)）]\s*[:：](?<page>.*)$/u.exec(
      place,
    )?.groups;
  if (short && !/vol|issue/iu.test(place)) return tidy(short);
  return tidy({
    volume: /(?:Vol(?:ume)?\.?\s*|第\s*)([A-Z]?\d+)(?=\D|$)(?!\s*期)/iu.exec(place)?.[1],
    issue:
      /(?:Issue|No\.?)\s*[(（]?\s*([^)）:：,，]*)/iu.exec(place)?.[1] ??
      /第?\s*([\w-]+|增刊\s*\d*)\s*期/u.exec(place)?.[1],
    page: /(?:[:：]|pages?|pp\.?|页码?)\s*([^:：]*)$/iu.exec(place)?.[1],
  });
}

function tidy(parts: {
  [part: string]: string | undefined;
}): Pick<Masthead, 'volume' | 'issue' | 'page'> {
  const page = new RegExp(PAGES, 'u').exec(parts.page ?? '')?.[0];
  return {
    volume: known(parts.volume),
    issue: known(parts.issue?.replace(/[–—−~～]/g, '-')),
    page: known(page && normalizePages(page)),
  };
}

/** Platforms print 0 for what an article published ahead of its issue does not have yet. */
function known(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return /^[0\s-]*$/.test(text) ? undefined : text;
}

const NAVIGATION = /(?:Previous|Next)\s+Articles?|上一篇|下一篇/giu;

/** Reads `• Section • Previous Articles  Next Articles`; `undefined` when the line is none. */
export function readSection(text: string): { section: string; navigation: string } | undefined {
  const bulleted = /^[•·●▪]\s*(.*?)\s*[•·●▪]\s*(.*)$/u.exec(text);
  const navigates = text.search(NAVIGATION);
  if (!bulleted && navigates < 0) return undefined;
  const section = bulleted ? bulleted[1] : text.slice(0, navigates).replace(/[•·●▪|]/g, '');
  const rest = bulleted ? bulleted[2] : text.slice(navigates);
  return { section: squeeze(section ?? ''), navigation: squeeze(rest ?? '') };
}
