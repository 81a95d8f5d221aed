/** Formulas of JATS as LaTeX: `tex-math` as it is, MathML 3 (presentation) written out. */
import { allWithin, attribute, childrenOf, wordsOf, type XmlElement } from './element.ts';

/** The LaTeX of a formula; nothing where it is a picture only. */
export function texOf(formula: XmlElement): string | undefined {
  const [tex] = allWithin(formula, 'tex-math');
  const [annotation] = allWithin(formula, 'annotation').filter((each) =>
    /tex/iu.test(attribute(each, 'encoding') ?? ''),
  );
  if (tex ?? annotation) return bare(wordsOf(tex ?? annotation));
  const [math] = allWithin(formula, 'math');
  return math && row(childrenOf(math)).trim();
}

/** Without the document that some publishers put around each formula, and without its dollars. */
function bare(tex: string): string {
  const [, body = tex] = /\\begin\{document\}([\s\S]*?)\\end\{document\}/u.exec(tex) ?? [];
  return body
    .trim()
    .replace(/^(?:\${1,2}|\\\[|\\\()\s*/u, '')
    .replace(/\s*(?:\${1,2}|\\\]|\\\))$/u, '')
    .trim();
}

type Write = (children: readonly XmlElement[], element: XmlElement) => string;

const group = (element: XmlElement | undefined): string => `{${element ? tex(element) : ''}}`;

const SCRIPTS: Readonly<Record<string, string>> = {
  '¯': '\\overline',
  '‾': '\\overline',
  _: '\\underline',
  '^': '\\widehat',
  '~': '\\widetilde',
  '˜': '\\widetilde',
  '→': '\\vec',
  '⃗': '\\vec',
  '˙': '\\dot',
};

const over: Write = ([base, mark]) => {
  const sign = SCRIPTS[wordsOf(mark)];
  return sign ? `${sign}${group(base)}` : `\\overset${group(mark)}${group(base)}`;
};

const limits: Write = ([base, below, above]) => {
  const isOperator = base?.name === 'mo' || /^(?:lim|max|min|sup|inf)$/u.test(wordsOf(base));
  if (isOperator)
    return `${base ? tex(base) : ''}_${group(below)}${above ? `^${group(above)}` : ''}`;
  return above
    ? `\\overset${group(above)}{\\underset${group(below)}${group(base)}}`
    : `\\underset${group(below)}${group(base)}`;
};

const WRITERS: Readonly<Record<string, Write>> = {
  mfrac: ([top, bottom], element) =>
    `${attribute(element, 'linethickness') === '0' ? '\\binom' : '\\frac'}${group(top)}${group(bottom)}`,
  msup: ([base, above]) => `${group(base)}^${group(above)}`,
  msub: ([base, below]) => `${group(base)}_${group(below)}`,
  msubsup: ([base, below, above]) => `${group(base)}_${group(below)}^${group(above)}`,
  msqrt: (children) => `\\sqrt{${row(children)}}`,
  mroot: ([base, index]) => `\\sqrt[${index ? tex(index) : ''}]${group(base)}`,
  mover: over,
  munder: limits,
  munderover: limits,
  mfenced: (children, element) => {
    const [open, close] = [element.attributes['open'] ?? '(', element.attributes['close'] ?? ')'];
    const comma = (element.attributes['separators'] ?? ',').trim().slice(0, 1);
    return `\\left${fence(open)} ${children.map(tex).join(comma)} \\right${fence(close)}`;
  },
  mtable: (rows) => `\\begin{matrix} ${rows.map(tex).join(' \\\\ ')} \\end{matrix}`,
  mtr: (cells) => cells.map(tex).join(' & '),
  mlabeledtr: ([, ...cells]) => cells.map(tex).join(' & '),
  mphantom: (children) => `\\phantom{${row(children)}}`,
  menclose: (children) => `\\boxed{${row(children)}}`,
  mspace: () => '\\;',
  semantics: ([first]) => (first ? tex(first) : ''),
  annotation: () => '',
  'annotation-xml': () => '',
};

function tex(element: XmlElement): string {
  const children = childrenOf(element);
  if (/^m(?:i|n|o|text|s)$/u.test(element.name)) return token(element);
  return WRITERS[element.name]?.(children, element) ?? row(children);
}

function row(elements: readonly XmlElement[]): string {
  return elements.map(tex).join(' ').replace(/ +/gu, ' ').trim();
}

const VARIANTS: Readonly<Record<string, string>> = {
  bold: '\\mathbf',
  'bold-italic': '\\boldsymbol',
  'double-struck': '\\mathbb',
  script: '\\mathcal',
  fraktur: '\\mathfrak',
  'sans-serif': '\\mathsf',
  normal: '\\mathrm',
};
const FUNCTIONS =
  /^(?:arccos|arcsin|arctan|arg|cos|cosh|cot|det|dim|exp|gcd|inf|ker|lim|ln|log|max|min|sec|sin|sinh|sup|tan|tanh)$/u;

function token(element: XmlElement): string {
  const words = wordsOf(element);
  if (element.name === 'mtext' || element.name === 'ms') return `\\text{${escaped(words)}}`;
  const text = escaped(words.replace(/[\u2061-\u2064]/gu, ''));
  if (FUNCTIONS.test(words)) return `\\${words}`;
  const variant = VARIANTS[attribute(element, 'mathvariant') ?? ''];
  if (variant) return `${variant}{${text}}`;
  return element.name === 'mi' && [...words].length > 1 ? `\\mathrm{${text}}` : text;
}

function escaped(text: string): string {
  return text
    .replace(/\\/gu, '\\backslash ')
    .replace(/[#$%&_{}]/gu, '\\$&')
    .replace(/−/gu, '-');
}

function fence(sign: string): string {
  if (sign === '') return '.';
  return /^[{}]$/u.test(sign) ? `\\${sign}` : sign;
}
