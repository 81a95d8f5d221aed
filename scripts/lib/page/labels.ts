/**
 * The words by which a journal's article page names its parts, in English and Chinese.
 * One table: whatever a page may be labelled with is listed here and nowhere else.
 */
import type { Language } from './lines.ts';

export type Field =
  | 'abstract'
  | 'keywords'
  | 'clc'
  | 'dates'
  | 'doi'
  | 'funding'
  | 'contact'
  | 'about'
  | 'code'
  | 'cite'
  | 'references'
  | 'related'
  | 'metrics'
  | 'furniture';

export interface Label {
  readonly field: Field;
  readonly language?: Language;
  /** Regular expression source; white space inside is written `\s*`. */
  readonly words: string;
  /** `colon`: only before a colon (or alone on its line); `line`: only as a whole line; `open`: also without a colon. */
  readonly form: 'colon' | 'line' | 'open';
  /** Also recognised in the middle of a line. */
  readonly inline?: true;
}

export const labels: readonly Label[] = [
  { field: 'abstract', language: 'en', form: 'colon', words: 'abstracts?|summary' },
  {
    field: 'abstract',
    language: 'zh',
    form: 'colon',
    words: '(?:中文)?摘\\s*要|内容提要|提\\s*要',
  },
  {
    field: 'keywords',
    language: 'en',
    form: 'open',
    inline: true,
    words: 'key\\s*-?words?|index terms',
  },
  {
    field: 'keywords',
    language: 'zh',
    form: 'open',
    inline: true,
    words: '关\\s*键\\s*[词字]|主题词',
  },
  {
    field: 'clc',
    form: 'colon',
    inline: true,
    words: 'CLC\\s*(?:numbers?|no\\.?|codes?)?|中图(?:法)?分类号?',
  },
  {
    field: 'code',
    form: 'colon',
    inline: true,
    words: '文献标[识志]码|文章编号|document\\s*code|article\\s*ID',
  },
  {
    field: 'dates',
    form: 'colon',
    words:
      'received(?: date)?|revised(?: date)?|accepted(?: date)?|(?:available |published )?online(?: date)?|published(?: date)?|publication date' +
      '|收稿(?:日期)?|修[回订改](?:日期)?|接[受收]日期|录用日期|(?:网络|在线)?出版日期|(?:网络|在线)?发布日期|网络首发日期|上线日期|刊出日期',
  },
  { field: 'doi', form: 'colon', words: 'DOI' },
  {
    field: 'funding',
    language: 'en',
    form: 'colon',
    words: 'supported by|fund(?:ing|ed by)?(?: projects?| items?)?|foundation items?|grants?',
  },
  {
    field: 'funding',
    language: 'zh',
    form: 'colon',
    inline: true,
    words: '基金(?:资助|项目)?|资助(?:项目|基金)',
  },
  {
    field: 'contact',
    form: 'colon',
    words: 'contact|corresponding authors?|e-?mails?|通[讯信]作者|责任作者|联系人|电子邮箱',
  },
  {
    field: 'about',
    form: 'colon',
    inline: true,
    words: '(?:about|biography of) (?:the )?authors?|first author|author bio\\w*|作者简介|第一作者',
  },
  {
    field: 'cite',
    form: 'colon',
    words:
      'cite this article|how to cite|citation|引用本文|本文引用格式|引用格式|链接本文|本文链接|URL|https?',
  },
  {
    field: 'references',
    form: 'line',
    words: '(?:main )?references?(?: list)?|bibliography|(?:主要)?参\\s*考\\s*文\\s*献',
  },
  {
    field: 'related',
    form: 'line',
    words: '(?:related|recommended) articles?|相关(?:文章|文献|论文)',
  },
  {
    field: 'metrics',
    form: 'line',
    words: 'viewed|full text|metrics|阅读次数|本文评价|全文|被引|cited',
  },
  {
    field: 'furniture',
    form: 'line',
    words:
      'shared|discussed|recommend|comments?|share this article|no (?:suggested|related).*|previous articles?|next articles?' +
      '|上一篇|下一篇|推荐(?:阅读)?|分享|讨论|留言|编辑推荐|使用本文|没有找到.*|文章快速检索.*|高级检索|留言板|(?:rich )?html|pdf|(?:download|下载).*|图/表.*|figures?/tables?.*' +
      '|(?:add to citation manager|export citations?|导出引用(?:管理器)?).*|endnote\\s*\\|.*|\\(?\\d*\\)?|/\\s*/.*',
  },
];

const COUNT = '(?:\\s*[（(]?\\d+[)）]?(?:篇|条)?)?';
const OPENING = '^(?:[•·●▪*◆■]\\s*)*[[【〔［「]?\\s*';
const CLOSING = '\\s*[\\]】〕］」]?';
const COLON = '\\s*[:：∶]\\s*';

/** The expression that finds a label at the start of a line and captures what follows it. */
function startPattern(label: Label): RegExp {
  const words = `(?:${label.words})`;
  if (label.form === 'line')
    return new RegExp(`${OPENING}${words}${COUNT}${CLOSING}\\s*[:：]?()$`, 'iu');
  const bracketed = `^(?:[•·●▪*◆■]\\s*)*[[【〔［「]\\s*${words}\\s*[\\]】〕］」]\\s*[:：]?\\s*(.*)$`;
  const open = label.form === 'open' ? '|(?![\\p{L}])\\s*|(?=\\p{Script=Han})' : '|\\s*$';
  return new RegExp(`${bracketed}|${OPENING}${words}${CLOSING}(?:${COLON}${open})(.*)$`, 'iu');
}

const patterns = labels.map((label) => ({ label, pattern: startPattern(label) }));

export interface LabelMatch {
  readonly label: Label;
  /** What stands behind the label on its line. */
  readonly rest: string;
}

/** Finds the label a line begins with. */
export function matchLabel(text: string): LabelMatch | undefined {
  for (const { label, pattern } of patterns) {
    const match = pattern.exec(text);
    // A date line is kept whole: it holds several labels.
    if (match)
      return { label, rest: label.field === 'dates' ? text : (match[1] ?? match[2] ?? '').trim() };
  }
  return undefined;
}

const inlineWords = labels.filter(({ inline }) => inline).map(({ words }) => words);
const INLINE = new RegExp(
  `(?:(?<!\\p{L})|(?=\\p{Script=Han}))(?=[[【]?(?:${inlineWords.join('|')})\\s*[\\]】]?\\s*[:：])`,
  'iu',
);

/** `中图分类号：C916 文献标识码：A` → two pieces, so that each label begins one. */
export function splitAtLabels(text: string): string[] {
  return text.split(INLINE).map((piece) => piece.trim());
}
