import type { APIRoute } from 'astro';
import { llmsText } from '../metadata/llms.ts';
import { guideForModels } from '../site/llms.ts';

export const GET: APIRoute = async () => new Response(llmsText(await guideForModels()));
