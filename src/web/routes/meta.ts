import type { MetaDescriptor, MetaFunction } from 'react-router';
import { isLanguage } from '../language.ts';
import type { Words } from '../words/index.ts';
import { wordsOf } from '../words/index.ts';

type Loaded<Loader> = Loader extends (...args: never[]) => infer Data ? Awaited<Data> : never;

/** The title of a page in its language, and a description where the page has one. */
export function metaOf<Loader>(
  title: (data: Loaded<Loader>, words: Words) => string,
  description?: (data: Loaded<Loader>, words: Words) => string,
): MetaFunction {
  return ({ loaderData, params }) => {
    const words = wordsOf(isLanguage(params.language) ? params.language : 'en');
    // The loader's data is missing where it failed: the page then is an error page.
    if (loaderData === undefined) return [{ title: words.siteName }];
    const data = loaderData as Loaded<Loader>;
    const tags: MetaDescriptor[] = [{ title: `${title(data, words)} · ${words.siteName}` }];
    if (description !== undefined) tags.push({ name: 'description', content: description(data, words) });
    return tags;
  };
}
