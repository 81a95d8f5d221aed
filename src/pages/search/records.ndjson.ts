import type { APIRoute } from 'astro';
import { searchRecords } from '../../site/searchable.ts';

/** What the search index is made from: a line for each article, made when it is read. Taken away once it is. */
export const GET: APIRoute = () => {
  const [articles, encoder] = [searchRecords(), new TextEncoder()];
  const lines = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await articles.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
  });
  return new Response(lines);
};
