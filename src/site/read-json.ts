/** JSON as editors save it: with or without a byte order mark. */
export function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${file} is no JSON: npm run check says where.`, { cause: error });
  }
}
