/** Tables of JATS (the XHTML table model) → GFM tables, which know one header row and no merged cells. */
import { allWithin, attribute, childOf, childrenOf, type XmlElement } from './element.ts';

interface Cell {
  readonly text: string;
  readonly isHeader: boolean;
  readonly align?: string | undefined;
}

export interface WrittenTable {
  readonly mdx: string;
  /** Whether cells of the file span several here. */
  readonly isMerged: boolean;
}

/** More columns or rows no cell spans. */
const WIDEST = 100;

/** Writes a table; `write` gives the words of a cell on one line. */
export function writeTable(table: XmlElement, write: (cell: XmlElement) => string): WrittenTable {
  const head = rowsIn(childOf(table, 'thead'));
  const body = [table, ...childrenOf(table, 'tbody', 'tfoot')].flatMap((part) => rowsIn(part));
  const isMerged = allWithin(table, 'td', 'th').some(
    (cell) => span(cell, 'colspan') > 1 || span(cell, 'rowspan') > 1,
  );
  const headGrid = toGrid(head, write, true);
  const bodyGrid = toGrid(body, write, false);
  const titles = headGrid.length > 0 ? joined(headGrid) : (bodyGrid.shift() ?? []);
  const width = Math.max(titles.length, ...bodyGrid.map((row) => row.length));
  if (width <= 0) return { mdx: '', isMerged };
  const aligned = Array.from({ length: width }, (_, column) => alignment(bodyGrid, column));
  const lines = [
    line(
      titles.map(({ text }) => text),
      width,
    ),
    `| ${aligned.join(' | ')} |`,
    ...bodyGrid.map((row) =>
      line(
        row.map(({ text }) => text),
        width,
      ),
    ),
  ];
  return { mdx: lines.join('\n'), isMerged };
}

function rowsIn(part: XmlElement | undefined): XmlElement[][] {
  return childrenOf(part, 'tr').map((row) => childrenOf(row, 'td', 'th'));
}

function span(cell: XmlElement, name: 'colspan' | 'rowspan'): number {
  const number = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(number) ? Math.min(Math.max(number, 1), WIDEST) : 1;
}

/** Every cell in its row and column; a title that spans columns stands above each of them. */
function toGrid(
  rows: readonly (readonly XmlElement[])[],
  write: (cell: XmlElement) => string,
  repeats: boolean,
): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const element of row) {
      while (grid[index]?.[column] !== undefined) column += 1;
      const cell = {
        text: write(element),
        isHeader: element.name === 'th',
        align: attribute(element, 'align'),
      };
      place(grid, cell, { row: index, column, element, repeats });
      column += span(element, 'colspan');
    }
  }
  const empty: Cell = { text: '', isHeader: false };
  return grid.map((row) => Array.from(row, (cell) => cell ?? empty));
}

function place(
  grid: (Cell | undefined)[][],
  cell: Cell,
  {
    row,
    column,
    element,
    repeats,
  }: { row: number; column: number; element: XmlElement; repeats: boolean },
): void {
  for (let down = 0; down < span(element, 'rowspan'); down += 1) {
    for (let right = 0; right < span(element, 'colspan'); right += 1) {
      const isShown = down === 0 && (right === 0 || repeats);
      const target = grid[row + down];
      if (target) target[column + right] = isShown ? cell : { ...cell, text: '' };
    }
  }
}

/** Several rows of titles as one. */
function joined(rows: readonly (readonly Cell[])[]): Cell[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
    return { text: [...new Set(texts)].join(' '), isHeader: true };
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  left: ':---',
  right: '---:',
  char: '---:',
  center: ':---:',
};

/** The alignment that all filled cells of a column share. */
function alignment(rows: readonly (readonly Cell[])[], column: number): string {
  const cells = rows.flatMap((row) => (row[column]?.text ? [row[column].align ?? ''] : []));
  const [first = ''] = cells;
  return (cells.every((align) => align === first) ? SIGNS[first] : undefined) ?? '---';
}

function line(cells: readonly string[], width: number): string {
  const filled = Array.from({ length: width }, (_, index) =>
    (cells[index] ?? '').replaceAll('|', '\\|'),
  );
  return `| ${filled.join(' | ')} |`;
}
