import type { WhyData, WhyInput } from '../pages/why.ts';
import { Claim } from './claim.tsx';
import { Figure, FigureText } from './figure.tsx';
import { useFrame } from './frame.ts';
import { Go, GoSubject } from './go.tsx';

type ClaimInput = Extract<WhyInput, { type: 'claim' }>;

/** The explanation of a figure: what it is, what it rests on, what else is claimed, and by which rules it was made. */
export function WhyView({ of, level }: { readonly of: WhyData; readonly level: 2 | 3 }) {
  const { words } = useFrame();
  const Heading = level === 2 ? 'h2' : 'h3';
  const { claims, others, rest } = split(of.inputs);
  return (
    <div className="why">
      <p className="why-value">
        <FigureText of={of.shown} large />
        {of.shown.when === undefined ? null : <span className="why-when">{words.claim.when(of.shown.when)}</span>}
      </p>
      {of.shown.remark === undefined ? null : <p className="why-remark">{of.shown.remark}</p>}
      {of.subject === undefined ? null : (
        <p className="why-subject">
          <GoSubject of={of.subject} />
        </p>
      )}
      <section>
        <Heading>{words.why.rests}</Heading>
        {of.inputs.length === 0 ? <p>{words.why.nothing}</p> : null}
        {claims.map((input) => (
          <Claim key={input.claim.claim + input.claim.property} of={input.claim} standing={input.claim.standing} />
        ))}
        {rest.length > 1 && rest.every(isAdded) ? <p>{words.why.sumOf(rest.length)}</p> : null}
        <Inputs of={rest} signed={rest.filter((input) => input.type === 'figure').length > 1} open={false} />
        {of.left > 0 ? <p>{words.why.leftOut(of.left)}</p> : null}
      </section>
      {others.length === 0 ? null : (
        <section>
          <Heading>{words.why.others}</Heading>
          {others.map((input) => (
            <Claim key={input.claim.claim + input.claim.property} of={input.claim} standing={input.claim.standing} />
          ))}
        </section>
      )}
      <section>
        <Heading>{words.why.method}</Heading>
        <dl className="rules">
          {of.rules.map((rule) => (
            <div key={rule.id}>
              <dt>
                <Go to={`/method#${rule.id}`}>{rule.id}</Go> {rule.title}
              </dt>
              <dd>{rule.text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="why-address">
        {words.why.address}: <code>{of.shown.address}</code>
      </p>
    </div>
  );
}

/** Claims that carry the figure, claims that say otherwise, and inputs that are no claims. */
function split(inputs: readonly WhyInput[]): { claims: ClaimInput[]; others: ClaimInput[]; rest: WhyInput[] } {
  const all = inputs.filter((input) => input.type === 'claim');
  const carries = ({ claim }: ClaimInput): boolean => claim.standing === 'chosen' || claim.standing === 'agrees';
  return {
    claims: all.filter(carries),
    others: all.filter((input) => !carries(input)),
    rest: inputs.filter((input) => input.type !== 'claim'),
  };
}

function isAdded(input: WhyInput): boolean {
  return input.type === 'figure' && input.sign === 1;
}

interface InputsProps {
  readonly of: readonly WhyInput[];
  /** Each figure is added or taken away, and says which. */
  readonly signed: boolean;
  /** Inputs of inputs lie open, so that one click on an input leads down to its sources. */
  readonly open: boolean;
}

function Inputs({ of, signed, open }: InputsProps) {
  if (of.length === 0) return null;
  return (
    <ul className="inputs">
      {of.map((input, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: inputs have a fixed order and one figure may be an input twice
        <li key={index}>
          <OneInput of={input} signed={signed} open={open} />
        </li>
      ))}
    </ul>
  );
}

function OneInput({ of, signed, open }: { readonly of: WhyInput; readonly signed: boolean; readonly open: boolean }) {
  const { words } = useFrame();
  if (of.type === 'claim') return <Claim of={of.claim} standing={of.claim.standing} />;
  if (of.type === 'reference') return <Reference of={of} />;
  return (
    <details className="input" open={open}>
      <summary>
        {of.sign === undefined || !signed ? null : <span className="sign">{of.sign === 1 ? '+' : '−'}</span>}
        <span className="input-title">{of.title}</span> <span className="input-value">{of.shown.text}</span>
      </summary>
      {of.shown.remark === undefined ? null : <p className="why-remark">{of.shown.remark}</p>}
      <Inputs of={of.inputs} signed={of.inputs.filter((input) => input.type === 'figure').length > 1} open />
      <p>
        <Figure of={of.shown} /> {of.left > 0 ? words.why.more(of.left) : null}
      </p>
    </details>
  );
}

function Reference({ of }: { readonly of: Extract<WhyInput, { type: 'reference' }> }) {
  const { words } = useFrame();
  return (
    <article className="claim reference">
      <p className="claim-standing">{words.why.reference[of.table] ?? of.table}</p>
      <p className="claim-value">{of.value}</p>
      <p className="claim-source">
        {of.row}: {of.source}, {words.why.edition(of.edition)}
        {of.derived ? <>, {words.why.derived}</> : null}
      </p>
      {of.url === undefined ? null : (
        <p className="claim-links">
          <a href={of.url} rel="noreferrer">
            {words.claim.open}
          </a>
        </p>
      )}
    </article>
  );
}
