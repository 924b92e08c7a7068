import type { MetaDescriptor, MetaFunction } from 'react-router';
import { isLanguage } from '../language.ts';
import type { FrameData } from '../pages/frame.ts';
import { questionIn } from '../questionIn.ts';
import { sharePath } from '../share/path.ts';
import type { Words } from '../words/index.ts';
import { wordsOf } from '../words/index.ts';

type Loaded<Loader> = Loader extends (...args: never[]) => infer Data ? Awaited<Data> : never;

/**
 * The title of a page in its language, a description where the page has one, and where `share` says which, the picture that other
 * sites show of it. They need its whole address.
 */
export function metaOf<Loader>(
  title: (data: Loaded<Loader>, words: Words) => string,
  description?: (data: Loaded<Loader>, words: Words) => string,
  share?: (data: Loaded<Loader>) => string,
): MetaFunction {
  return ({ loaderData, params, matches, location }) => {
    const language = isLanguage(params.language) ? params.language : 'en';
    const words = wordsOf(language);
    // The loader's data is missing where it failed: the page then is an error page.
    if (loaderData === undefined) return [{ title: words.siteName }];
    const data = loaderData as Loaded<Loader>;
    const tags: MetaDescriptor[] = [{ title: `${title(data, words)} · ${words.siteName}` }];
    if (description !== undefined) tags.push({ name: 'description', content: description(data, words) });
    const frame = matches.find((match) => match?.id === 'routes/frame')?.loaderData as FrameData | undefined;
    if (share !== undefined && frame?.origin)
      tags.push(
        ...shareTags(
          `${frame.origin}${sharePath(language, share(data), questionIn(new URLSearchParams(location.search)))}`,
        ),
      );
    return [
      ...tags,
      { property: 'og:title', content: title(data, words) },
      { property: 'og:site_name', content: words.siteName },
    ];
  };
}

function shareTags(picture: string): MetaDescriptor[] {
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:image', content: picture },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
