import type { Language } from '../values/index.ts';

/** Whether an address's first part names a language of the interface. */
export function isLanguage(text: string | undefined): text is Language {
  return text === 'en' || text === 'uk';
}

/** Ukrainian where the reader's browser ranks it above English, else English. */
export function preferredLanguage(accept: string | null): Language {
  const ranked = (accept ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((item) => item.trim()).find((item) => item.startsWith('q='));
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter((item) => isLanguage(item.language) && item.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const first = ranked[0]?.language;
  return isLanguage(first) ? first : 'en';
}
