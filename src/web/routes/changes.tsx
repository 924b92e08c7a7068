import { Form, useLocation } from 'react-router';
import { clientLoaderOf } from '../local/clientLoader.ts';
import { useShown } from '../local/shown.ts';
import type { ChangesData, ToldPart, ToldSentence } from '../pages/changes.ts';
import { Figure } from '../parts/figure.tsx';
import { addressOf, useDatedFrame, useFrame, whyOf } from '../parts/frame.ts';
import { Go, GoSubject } from '../parts/go.tsx';
import { Jump } from '../parts/jump.tsx';
import { OneChange } from '../parts/oneChange.tsx';
import { LastHeard } from '../parts/recent.tsx';
import { Nothing, Section } from '../parts/section.tsx';
import { changesWords } from '../words/changes.ts';
import { loaderOf } from './loaderOf.ts';
import { metaOf } from './meta.ts';

export const loader = loaderOf('changes');
export const clientLoader = clientLoaderOf<typeof loader>('changes');

export const meta = metaOf<typeof loader>(
  ({ language }) => changesWords[language].title,
  ({ language, sinceText, untilText }) => changesWords[language].intro(sinceText, untilText),
);

export default function ChangesPage() {
  const found = useShown<typeof loader>('changes');
  const { language } = useFrame();
  const words = changesWords[language];
  const briefTitle = found.quiet ? words.stands(found.untilText) : words.brief;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.intro(found.sinceText, found.untilText)}</p>
      <PeriodForm since={found.since} until={found.until} />
      <Jump
        to={[
          found.brief === null ? undefined : { id: 'brief', title: briefTitle },
          found.totals.length === 0 ? undefined : { id: 'totals', title: words.totals },
          ...found.groups.map(({ kind, title, items }) => ({ id: kind, title: `${title} (${items.length})` })),
        ]}
      />
      {found.quiet ? <Nothing>{words.quiet}</Nothing> : null}
      {found.latest === null ? null : <LastHeard of={found.latest} />}
      {found.brief === null ? (
        found.quiet ? null : (
          <Nothing>{found.briefLeftOut ? words.leftOut : words.none}</Nothing>
        )
      ) : (
        <Section id="brief" title={briefTitle}>
          <p className="lead told-headline">
            <Told sentence={found.brief.headline} />
          </p>
          <ul className="told">
            {found.brief.bullets.map((bullet) => (
              <li key={bullet.text}>
                <Told sentence={bullet} />
              </li>
            ))}
          </ul>
          {found.brief.narrative.map((paragraph) => (
            <p key={paragraph[0]?.text}>
              {paragraph.map((sentence) => (
                <Told key={sentence.text} sentence={sentence} />
              ))}
            </p>
          ))}
          <details>
            <summary>{words.sources}</summary>
            <ol className="told-notes">
              {found.brief.notes.map((note) => (
                <li key={note.number} id={`note-${note.number}`}>
                  {note.url === null ? (
                    `${note.publisher}, ${note.published}`
                  ) : (
                    <a href={note.url}>{`${note.publisher}, ${note.published}`}</a>
                  )}
                </li>
              ))}
            </ol>
          </details>
        </Section>
      )}
      {found.totals.length === 0 ? null : (
        <Section id="totals" title={words.totals} intro={words.totalsIntro}>
          {found.totals.map((total) => (
            <div key={total.address}>
              <h3>
                <Go to={whyOf(total.address)}>{total.title}</Go>: {total.change}
              </h3>
              <ul className="change-parts">
                {total.parts.map((part) => (
                  <li key={part.flow.subject}>
                    <span className="change-sum">{part.amount}</span> <GoSubject of={part.flow} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      )}
      {found.groups.length === 0 ? null : (
        <Section id="list" title={words.list}>
          {found.groups.map((group) =>
            group.kind === 'subject-added' ? (
              <details key={group.kind} id={group.kind} className="change-new">
                <summary>{`${group.title} (${group.items.length})`}</summary>
                <Items of={group} />
              </details>
            ) : (
              <div key={group.kind}>
                <h3 id={group.kind}>{`${group.title} (${group.items.length})`}</h3>
                <Items of={group} />
              </div>
            ),
          )}
        </Section>
      )}
      <p className="more">
        <a href={`/api/v1/changes.atom?lang=${language}`} rel="alternate" type="application/atom+xml">
          {words.feed}
        </a>
      </p>
    </>
  );
}

/** A sentence with links to its footnotes. */
function Told({ sentence }: { readonly sentence: ToldSentence }) {
  const { language } = useFrame();
  return (
    <>
      {sentence.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other name, and stay in their order.
        <ToldPiece key={index} of={part} />
      ))}
      {sentence.notes.map((number) => (
        <sup key={number}>
          <a href={`#note-${number}`} aria-label={changesWords[language].note(number)}>
            {number}
          </a>{' '}
        </sup>
      ))}{' '}
    </>
  );
}

function ToldPiece({ of: { text, why } }: { readonly of: ToldPart }) {
  const { language, times } = useDatedFrame();
  const { figure } = useFrame().words;
  if (why === undefined) return text;
  if (why.here) return <Figure of={{ address: why.address, text }} />;
  const dated = new URLSearchParams(times);
  dated.set('known', why.known);
  return (
    <a
      className="figure"
      href={addressOf({ language, times: dated.toString() }, whyOf(why.address))}
      title={figure.why}
    >
      <span className="figure-text">{text}</span>
    </a>
  );
}

function Items({ of }: { readonly of: ChangesData['groups'][number] }) {
  return (
    <ul className="change-list">
      {of.items.map((item) => (
        <li key={`${item.subject.subject} ${item.what}`}>
          <OneChange of={item} />
        </li>
      ))}
    </ul>
  );
}

/** The period, kept in the address; a button sends it, with scripts or without. */
function PeriodForm({ since, until }: { readonly since: string; readonly until: string }) {
  const { words, language, times } = useDatedFrame();
  const { pathname } = useLocation();
  const own = changesWords[language];
  const kept = [...new URLSearchParams(times)].filter(([name]) => name !== 'known');
  const fields = [
    { name: 'since', label: own.since, value: since },
    { name: 'until', label: own.until, value: until },
  ];
  return (
    <Form method="get" action={pathname} className="choices" aria-label={own.choices} key={`${since} ${until}`}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, value }) => (
        <div className="field" key={name}>
          <label htmlFor={`choice-${name}`}>{label}</label>
          <input
            id={`choice-${name}`}
            name={name}
            type={value.includes('T') ? 'text' : 'date'}
            defaultValue={value}
            required
          />
        </div>
      ))}
      <button type="submit" className="button">
        {words.and.apply}
      </button>
    </Form>
  );
}
