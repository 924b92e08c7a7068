import type { ClosedDesk } from '../../pages/desk/closed.ts';
import { deskWordsOf } from '../../words/desk.ts';
import { useFrame } from '../frame.ts';

/** Says that this tracker was started without a desk, and how it is started with one; or asks for its key. */
export function Closed({ of }: { readonly of: ClosedDesk }) {
  const { closed } = deskWordsOf(useFrame().language);
  if (of.locked !== null) return <Locked of={of} />;
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

/** Asks for the key, without scripts too. */
function Locked({ of: { locked, to } }: { readonly of: ClosedDesk }) {
  const { key } = deskWordsOf(useFrame().language);
  return (
    <>
      <h1>{key.title}</h1>
      <p className="lead">{key.text}</p>
      <form method="post" action="/desk-key" className="desk-key-form">
        <input type="hidden" name="to" value={to} />
        <div className="field desk-field" data-wrong={locked === 'wrong' || undefined}>
          <label htmlFor="desk-key">{key.label}</label>
          <input
            id="desk-key"
            name="key"
            type="password"
            required
            autoComplete="current-password"
            aria-describedby="desk-key-help"
            aria-invalid={locked === 'wrong' || undefined}
          />
          <p className="field-help" id="desk-key-help">
            {locked === 'wrong' ? <span className="desk-wrong">{key.wrong} </span> : null}
            {key.help}
          </p>
        </div>
        <button type="submit" className="button">
          {key.submit}
        </button>
      </form>
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
