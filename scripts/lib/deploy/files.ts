/** Files: their types, how long they may be kept, and those that search and offline reading need. */
import { mediaTypeOf } from '../media-types.ts';
import { better, type HostFinding, right, wrong } from './finding.ts';
import { isUtf8, maxAge, type Reply, typeOf } from './host.ts';
import { FILE, type Site } from './site.ts';

const A_YEAR = 31_536_000;

/** One of each kind of file that an article offers, and the feeds. */
export async function fileTypes({ ask, base, files }: Site): Promise<HostFinding[]> {
  const kinds = new Map(files.map((file) => [FILE.exec(file)?.[0], file]));
  const feeds = ['atom', 'rss', 'rdf'].map((kind) => new URL(`feed.${kind}.xml`, base).href);
  const found = [...kinds.values(), ...feeds].map(async (url) => fileType(await ask(url)));
  return Promise.all(found);
}

function fileType(reply: Reply): HostFinding {
  const name = reply.url.replace(/^.*\//, '');
  const wanted = mediaTypeOf(name);
  const [essence = ''] = wanted.split(';');
  const repair = `Send it as ${wanted}: see the headers in the guide.`;
  if (reply.status !== 200) {
    return wrong(`${name} answers ${reply.status}.`, 'Copy all of dist/ to the host.');
  }
  const type = typeOf(reply) || 'no type';
  if (type !== essence) {
    // A less exact name for the same thing is read all the same.
    const isKin = /json|xml|bibtex|research-info|endnote|refer/.test(type);
    return (isKin ? better : wrong)(`${name} comes as ${type}.`, repair);
  }
  if (wanted.includes('charset') && !isUtf8(reply)) {
    return wrong(`${name} comes without its encoding: Chinese may turn into signs.`, repair);
  }
  return right(`${name} comes as ${type}.`);
}

export async function scripts({ ask, scripts: addresses }: Site): Promise<HostFinding[]> {
  const replies = await Promise.all(addresses.map(ask));
  return replies.map((reply) => {
    const name = reply.url.replace(/^.*\//, '');
    if (reply.status !== 200 || !/javascript/.test(typeOf(reply))) {
      const what = `${name} answers ${reply.status}, ${typeOf(reply) || 'without a type'}.`;
      return wrong(what, 'Serve _astro/ as it is, scripts as text/javascript.');
    }
    return maxAge(reply) >= A_YEAR
      ? right('Scripts are fetched once and kept.')
      : better(
          'Scripts are asked for again and again.',
          'Send Cache-Control: public, max-age=31536000, immutable for _astro/.',
        );
  });
}

/** Pagefind's files are packed already: a host that unpacks them, or answers with a page, breaks the search. */
export async function searchIndex({ ask }: Site): Promise<HostFinding> {
  const repair = 'Copy dist/pagefind/ as it is, and let the host change nothing in it.';
  const script = await ask('pagefind/pagefind.js');
  const wasm = await ask('pagefind/wasm.unknown.pagefind');
  if (script.status !== 200 || wasm.status !== 200) {
    return wrong('The search index is not there.', repair);
  }
  const isPacked = wasm.body[0] === 0x1f && wasm.body[1] === 0x8b;
  return isPacked
    ? right('The search index is there.')
    : wrong('The search index was changed on its way.', repair);
}

export async function offline({ ask, base }: Site): Promise<HostFinding> {
  const worker = await ask('sw.js');
  const build = await ask('build.txt');
  const repair = 'Serve sw.js and build.txt from the folder where the site begins.';
  if (worker.status !== 200) return wrong('The service worker is not there.', repair);
  if (!/javascript/.test(typeOf(worker))) {
    return wrong(`The service worker comes as ${typeOf(worker)}.`, repair);
  }
  if (build.status !== 200 && /unregister/.test(worker.text)) {
    return right('Nothing is kept for reading without a network, as the site’s settings say.');
  }
  if (!/^[0-9a-f]{16}$/.test(build.text)) return wrong('build.txt is not the site’s.', repair);
  const isSecure = base.protocol === 'https:' || /^(localhost|127\.)/.test(base.hostname);
  return isSecure
    ? right('Pages are kept for reading without a network.')
    : better('Browsers keep pages on https only.', 'Serve the site on https.');
}
