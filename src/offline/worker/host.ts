/** The host: which build it serves now, and what it answers. */
import { BUILD_FILE } from '../files.ts';
import { base } from './scope.ts';

/** The build that the host serves at this moment; `''` where that can't be known: no line, or another's page in its place. */
export async function hostBuild(): Promise<string> {
  try {
    const response = await fetch(base() + BUILD_FILE, { cache: 'no-store' });
    const text = response.ok ? await response.text() : '';
    return /^[0-9a-f]{16}$/.test(text) ? text : '';
  } catch {
    return '';
  }
}

/** An answer that a reader can use; nothing where there is no line, or the host is broken. */
export async function ask(request: Request | string): Promise<Response | undefined> {
  try {
    const response = await fetch(request);
    return response.status < 500 ? response : undefined;
  } catch {
    return undefined;
  }
}
