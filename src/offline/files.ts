/** THE FILES OF READING WITHOUT A NETWORK, and the names of what is kept: shared by build, worker and pages. */

/** The service worker, at the site's base: its scope is the whole site and nothing else. */
export const WORKER_FILE = 'sw.js';

/** Holds the name of the build that the host serves: a hash of its files. */
export const BUILD_FILE = 'build.txt';

/** Begins the name of every cache; what follows is a build. Sites that share a host are told apart by their base path. */
export function shelfPrefix(basePath: string): string {
  return `reader:${basePath}:`;
}

/** What the worker says to a page of an older build than the host's. */
export const NEWER = 'newer';
