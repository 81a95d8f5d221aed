/** What happens to every page once Astro has made it. */
import { defineMiddleware } from 'astro:middleware';
import { narrowPolicy } from './layouts/narrow-policy.ts';

/** Narrows each page's content security policy to what the page itself holds. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(await narrowPolicy(await response.text()), response);
});
