import { firstPage, lastPage } from '../../bibliography/index.ts';
import type { Page } from '../dist.ts';
import { bareName, type Facts, primary } from './facts.ts';

type CoinsFacts = Omit<Facts, 'references' | 'abstract' | 'keywords'>;

/** Every COinS of a page. */
export function readCoins({ elements }: Page): readonly CoinsFacts[] {
  return elements
    .filter(({ attributes }) => attributes['class'] === 'Z3988')
    .map(({ attributes }) => {
      const context = new URLSearchParams(attributes['title']);
      const value = (name: string): string | undefined => context.get(name) ?? undefined;
      return {
        title: value('rft.atitle') ?? value('rft.btitle') ?? value('rft.title'),
        authors: context.getAll('rft.au').map(bareName),
        journal: value('rft.jtitle'),
        volume: value('rft.volume'),
        issue: value('rft.issue'),
        firstPage: firstPage(value('rft.pages') ?? '') || undefined,
        lastPage: lastPage(value('rft.pages') ?? '') || undefined,
        date: value('rft.date'),
        language: primary(value('rft.language')),
      };
    });
}
