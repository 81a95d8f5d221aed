import type { APIRoute } from 'astro';
import { sitemap } from '../metadata/sitemap.ts';
import { allPages } from '../site/all-pages.ts';

export const GET: APIRoute = async () => new Response(sitemap(await allPages()));
