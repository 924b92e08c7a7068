import type { Latest } from '../pages/latest.ts';
import type { RecentData } from '../pages/recent.ts';
import { recentWords } from '../words/recent.ts';
import { useFrame } from './frame.ts';
import { Go } from './go.tsx';
import { OneChange } from './oneChange.tsx';
import { Nothing, Section } from './section.tsx';

/** What changed in the last thirty days, kind by kind, each value one click from what it rests on. */
export function Recent({ of }: { readonly of: RecentData }) {
  const words = recentWords[useFrame().language];
  const period = `/changes?${new URLSearchParams({ since: of.since, until: of.until })}`;
  return (
    <Section id="recent" title={words.title} intro={of.groups.length === 0 ? undefined : words.intro(of.sinceText)}>
      {of.groups.length === 0 ? <Nothing>{words.none(of.sinceText)}</Nothing> : null}
      {of.latest === null ? null : <LastHeard of={of.latest} />}
      <div className="recent">
        {of.groups.map((group) => (
          <div key={group.kind} className="recent-group">
            <h3>
              {group.title} <span className="recent-count">{group.count}</span>
            </h3>
            <ul>
              {group.items.map((item) => (
                <li key={`${item.subject.subject} ${item.what}`}>
                  <OneChange of={item} fresh={item.fresh} short />
                </li>
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

/** After a quiet period: when something last became known, and the way there. */
export function LastHeard({ of: { text, since, until } }: { readonly of: Latest }) {
  const words = recentWords[useFrame().language];
  return (
    <p className="last-heard">
      {words.latest(text)} <Go to={`/changes?${new URLSearchParams({ since, until })}`}>{words.toLatest}</Go>
    </p>
  );
}
