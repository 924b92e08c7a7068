import { clientLoaderOf } from '../local/clientLoader.ts';
import { useFrame } from '../parts/frame.ts';
import { Section } from '../parts/section.tsx';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('about');
export const clientLoader = clientLoaderOf<typeof loader>('about');

export const meta = metaOf<typeof loader>((_data, words) => words.nav.about);

export default function About() {
  const { words } = useFrame();
  const { about } = words;
  return (
    <>
      <h1>{about.title}</h1>
      <p className="lead">{about.intro}</p>
      {about.sections.map((section) => (
        <Section key={section.id} id={section.id} title={section.title}>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
    </>
  );
}
