import { type KeyboardEvent, memo, useId } from 'react';
import type { Obstacle } from '../../../desk/index.ts';
import type { ShownDeskClaim, ShownValue } from '../../pages/desk/claim.ts';
import { Go } from '../go.tsx';
import { AmendForm } from './amendForm.tsx';
import { Belongs } from './belongs.tsx';
import { Knows } from './knows.tsx';
import { MergeForm } from './mergeForm.tsx';
import { neighbour } from './order.ts';
import { reasonText } from './reasonForm.tsx';
import { RejectForm } from './rejectForm.tsx';
import { Told } from './told.tsx';
import type { Review } from './useReview.ts';

/** The id of the button that opens a claim; the keyboard is led there. */
export function headOf(number: number): string {
  return `claim-${number}`;
}

/** One claim of the list: a line that opens it, and, where it is the current one, everything about it. */
export function ClaimCard({ of, review }: { readonly of: ShownDeskClaim; readonly review: Review }) {
  const isCurrent = of.number === review.current;
  const body = useId();
  return (
    <li className="desk-claim" data-state={of.state} data-current={isCurrent || undefined}>
      <h3>
        <button
          type="button"
          id={headOf(of.number)}
          aria-expanded={isCurrent}
          aria-controls={body}
          aria-current={isCurrent || undefined}
          onClick={() => review.select(of.number)}
          onKeyDown={(event) => walkBy(event, review)}
        >
          <Head of={of} review={review} />
        </button>
      </h3>
      <div id={body} className="desk-claim-body" hidden={!isCurrent}>
        <Body of={of} review={review} isCurrent={isCurrent} />
        {isCurrent ? <OpenedForm of={of} review={review} /> : null}
      </div>
    </li>
  );
}

/** Arrows walk through the list from within it; elsewhere they scroll. */
function walkBy(event: KeyboardEvent, { page, current, select }: Review): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  select(neighbour(page.claims, current, step));
}

interface Props {
  readonly of: ShownDeskClaim;
  readonly review: Review;
}

interface BodyProps extends Props {
  readonly isCurrent: boolean;
}

/** All that a claim says. Those of the many that are not looked at stay as they are while keys walk through the list. */
const Body = memo(
  ({ of, review }: BodyProps) => (
    <>
      <Values of={of} review={review} />
      <Belongs of={of} review={review} />
      <Knows of={of} review={review} />
      <Obstacles of={of} review={review} />
      <Fate of={of} review={review} />
    </>
  ),
  (before, after) => !before.isCurrent && !after.isCurrent && before.review.page === after.review.page,
);

function Head({ of, review: { words } }: Props) {
  const relations = new Set(of.known.map(({ relation }) => relation));
  return (
    <>
      <span className="desk-number">{of.number}</span>
      <span className="desk-head">
        <span className="desk-kind">
          {of.kind.label}
          {of.modality === undefined ? null : (
            <span className={`mark mark-${of.modality.code}`}>{of.modality.text}</span>
          )}
          {relations.has('conflicts') ? <span className="mark mark-conflict">{words.claim.conflict}</span> : null}
          {of.addedBy === undefined ? null : <span className="mark">{words.claim.added}</span>}
          {of.amended ? <span className="mark">{words.claim.amended}</span> : null}
        </span>
        <span className="desk-summary">{of.summary}</span>
      </span>
      <span className="desk-state" data-state={of.state}>
        {words.claim.state[of.state]}
      </span>
    </>
  );
}

function Values({ of, review: { words } }: Props) {
  return (
    <section>
      <h4>
        {words.claim.says}{' '}
        {of.confidence === null ? (
          <span className="desk-sure">{words.claim.addedBy(of.addedBy ?? '')}</span>
        ) : (
          <span className="desk-sure" title={words.claim.confidenceHelp}>
            {words.claim.confidence(of.confidence)}
          </span>
        )}
      </h4>
      <dl className="desk-values">
        {of.values.map((value) => (
          <Value key={value.name} of={value} words={words} />
        ))}
      </dl>
    </section>
  );
}

function Value({ of, words }: { readonly of: ShownValue; readonly words: Review['words'] }) {
  return (
    <div>
      <dt>{of.label}</dt>
      <dd>
        {of.value === '' ? <span className="nothing">{words.amend.notSaid}</span> : of.value}
        {of.flags.map((flag) => (
          <span key={flag} className="desk-flag">
            {words.flag[flag] ?? flag}
          </span>
        ))}
      </dd>
    </div>
  );
}

function Obstacles({ of, review }: Props) {
  const { words } = review;
  if (of.state !== 'proposed' || of.obstacles.length === 0) return null;
  return (
    <section className="desk-obstacles">
      <h4>{words.claim.obstacles}</h4>
      <ul>
        {of.obstacles.map((obstacle) => (
          <li key={obstacle.code + obstacle.message}>
            {words.obstacle[obstacle.code]}
            {obstacle.problem === undefined ? null : (
              <Told of={{ ...obstacle, finding: obstacle.problem.finding }} about={labelOf(obstacle, of, review)} />
            )}
            {obstacle.code === 'source-incomplete' ? (
              <button type="button" className="desk-quiet" onClick={() => review.open('source')}>
                {words.source.edit}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The field or the part of the source that stands in the way, in words. */
function labelOf({ code, problem }: Obstacle, { kind }: ShownDeskClaim, { page, words }: Review): string | undefined {
  const name = String(problem?.path[0] ?? problem?.finding?.given.name ?? '');
  if (code === 'source-incomplete') return words.source.fields[name];
  return page.forms[kind.code]?.find((field) => field.name === name)?.label;
}

/** What became of a claim that is decided. */
function Fate({ of, review: { page, words } }: Props) {
  const rejection = page.decisions.findLast(
    ({ action, claim, undone }) => action === 'reject' && claim === of.number && undone === undefined,
  );
  if (of.state === 'rejected' && rejection?.reason !== undefined)
    return <p className="desk-fate">{words.claim.rejectedFor(reasonText(rejection.reason, words))}</p>;
  if (of.claim === undefined || page.source.id === null) return null;
  return (
    <p className="desk-fate">
      <Go to={`/source/${page.source.id}#${of.claim.replace('/', '-')}`}>{words.claim.inLedger}</Go>
    </p>
  );
}

function OpenedForm({ of, review }: Props) {
  switch (review.form) {
    case 'amend':
      return <AmendForm of={of} review={review} />;
    case 'reject':
      return <RejectForm of={of} review={review} />;
    case 'merge':
      return <MergeForm of={of} review={review} />;
    default:
      return null;
  }
}
