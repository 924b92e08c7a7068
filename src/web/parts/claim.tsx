import type { ShownClaim, StandingClaim } from '../show/claim.ts';
import { useFrame } from './frame.ts';
import { Go } from './go.tsx';
import { Own } from './own.tsx';

/** One claim with who published it, when, and where to read it. */
export function Claim({ of, standing }: { readonly of: ShownClaim; readonly standing?: StandingClaim['standing'] }) {
  const { words } = useFrame();
  return (
    <article className="claim" data-standing={standing} data-modality={of.modalityCode}>
      {standing === undefined ? null : <p className="claim-standing">{words.claim.standing[standing]}</p>}
      <p className="claim-value">
        {of.value}
        {of.modality === undefined ? null : (
          <>
            {' '}
            <span className={`mark mark-${of.modalityCode}`}>{of.modality}</span>
          </>
        )}
      </p>
      {of.passage === undefined ? null : <Quote of={of.passage} language={of.source.language} />}
      <p className="claim-source">
        <cite>{of.source.publisher}</cite>, {of.source.published}
        {of.by === undefined ? null : <>, {words.claim.saidBy(of.by)}</>}
        {of.when === undefined ? null : <>; {words.claim.when(of.when)}</>}
        {of.source.cites === undefined ? null : <>; {words.claim.cites(of.source.cites)}</>}
      </p>
      {of.note === undefined ? null : (
        <p className="claim-note">
          <Own quoted>{of.note}</Own>
        </p>
      )}
      <p className="claim-links">
        {of.source.url === undefined ? (
          <span>{words.claim.noAddress}</span>
        ) : (
          <a href={of.source.url} rel="noreferrer">
            {words.claim.open}
          </a>
        )}
        <Go to={`/source/${of.source.id}#${of.claim.replace('/', '-')}`}>{words.claim.here}</Go>
        <Grade of={of} />
      </p>
    </article>
  );
}

/** The words of a source that a claim rests on, marked among those that stand around them. */
function Quote({ of, language }: { readonly of: NonNullable<ShownClaim['passage']>; readonly language: string }) {
  return (
    <blockquote className="claim-passage" lang={language}>
      {of.before}
      <mark>{of.exact}</mark>
      {of.after}
    </blockquote>
  );
}

/** The Admiralty code of source and information, with what it means. */
export function Grade({ of }: { readonly of: Pick<ShownClaim, 'source' | 'credibility'> }) {
  const { words } = useFrame();
  const { reliability } = of.source;
  return (
    <span className="grade">
      <abbr title={words.claim.grade(reliability.meaning, of.credibility?.meaning)}>
        {reliability.code}
        {of.credibility?.code}
      </abbr>
    </span>
  );
}
