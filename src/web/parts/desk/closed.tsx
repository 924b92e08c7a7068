import { deskWordsOf } from '../../words/desk.ts';
import { useFrame } from '../frame.ts';

/** Says that this tracker was started without a desk, and how it is started with one. */
export function Closed() {
  const { closed } = deskWordsOf(useFrame().language);
  return (
    <>
      <h1>{closed.title}</h1>
      <p className="lead">{closed.text}</p>
      <p>
        <code>npx kuznia serve --desk</code>
      </p>
    </>
  );
}

/** For readers without scripts. */
export function NeedsScripts() {
  const words = deskWordsOf(useFrame().language);
  return (
    <noscript>
      <p className="desk-trouble">{words.noScript}</p>
    </noscript>
  );
}
