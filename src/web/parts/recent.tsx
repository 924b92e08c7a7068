import type { RecentData, RecentItem } from '../pages/recent.ts';
import { recentWords } from '../words/recent.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';
import { Go, GoSubject } from './go.tsx';
import { Nothing, Section } from './section.tsx';

/** What changed in the last thirty days, kind by kind, each value one click from what it rests on. */
export function Recent({ of }: { readonly of: RecentData }) {
  const words = recentWords[useFrame().language];
  const period = `/changes?${new URLSearchParams({ since: of.since, until: of.until })}`;
  return (
    <Section id="recent" title={words.title} intro={of.groups.length === 0 ? undefined : words.intro(of.sinceText)}>
      {of.groups.length === 0 ? <Nothing>{words.none(of.sinceText)}</Nothing> : null}
      <div className="recent">
        {of.groups.map((group) => (
          <div key={group.kind} className="recent-group">
            <h3>
              {group.title} <span className="recent-count">{group.count}</span>
            </h3>
            <ul>
              {group.items.map((item) => (
                <Item key={`${item.subject.subject} ${item.what}`} item={item} />
              ))}
            </ul>
            {group.count <= group.items.length ? null : (
              <p className="recent-more">
                <Go to={`${period}#${group.kind.replaceAll(' ', '-')}`}>
                  {words.more(group.count - group.items.length)}
                  <span className="unseen">: {group.title}</span>
                </Go>
              </p>
            )}
          </div>
        ))}
      </div>
      <p className="more">
        <Go to={period}>{words.all}</Go>
      </p>
    </Section>
  );
}

function Item({ item }: { readonly item: RecentItem }) {
  const words = recentWords[useFrame().language];
  return (
    <li>
      <GoSubject of={item.subject} /> {item.fresh ? <span className="mark mark-fresh">{words.fresh}</span> : null}
      <span className="recent-change">
        {item.what === '' ? null : <span className="recent-what">{item.what}: </span>}
        {item.before === null ? null : (
          <>
            {item.before} <span aria-hidden="true">→</span>
            <span className="unseen">{words.becomes}</span>{' '}
          </>
        )}
        {item.after === null ? words.noLonger : <Figure of={item.after} />}
        {item.moved === '' ? null : `, ${item.moved}`}
        {item.source === null ? null : (
          <span className="recent-source">
            <Go to={`/source/${item.source.id}`}>{item.source.publisher}</Go>,{' '}
            <span className="whole">{item.source.published}</span>
          </span>
        )}
      </span>
    </li>
  );
}
