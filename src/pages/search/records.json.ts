import type { APIRoute } from 'astro';
import { searchableArticles } from '../../site/searchable.ts';

/** What the search index is made from; taken away once it is. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await searchableArticles()));
