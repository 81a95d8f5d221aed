/** For tests: text → bytes in an older encoding, the table of which is what Node decodes (it only encodes UTF-8). */

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes; characters that the encoding does not have are left out. */
export function encodeAs(label: string, text: string): Uint8Array {
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? []));
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const leads = range(0x81, 0xfe);
  const pairs = leads.flatMap((lead) => range(0x30, 0xfe).map((next) => [lead, next]));
  for (const bytes of [...range(0, 0xff).map((byte) => [byte]), ...pairs]) {
    const character = decode(label, bytes);
    const isOne = character !== undefined && [...character].length === 1;
    if (isOne && !table.has(character)) table.set(character, bytes);
  }
  return table;
}

function decode(label: string, bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
