import type { LoaderFunctionArgs } from 'react-router';
import { askOf } from '../ask.ts';
import { useFrame } from '../parts/frame.ts';
import { Section } from '../parts/section.tsx';
import { metaOf } from './meta.ts';

export function loader(args: LoaderFunctionArgs) {
  askOf(args);
  return null;
}

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
