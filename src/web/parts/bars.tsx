import type { MoneyRow } from '../pages/view.ts';
import type { Shown } from '../show/figure.ts';
import { Figure } from './figure.tsx';
import { useFrame } from './frame.ts';

/** A bar as long as its part of the whole, from 0 to 1. It repeats what the figure beside it says. */
export function Bar({ part, kind = 'fact' }: { readonly part: number; readonly kind?: 'fact' | 'plan' }) {
  return (
    <svg className="bar" aria-hidden="true" focusable="false">
      <rect className="bar-ground" width="100%" height="100%" />
      <rect className={`bar-${kind}`} width={percent(part)} height="100%" />
    </svg>
  );
}

export function percent(part: number): string {
  return `${(Math.min(1, Math.max(0, part)) * 100).toFixed(2)}%`;
}

/** Committed, allocated, paid: what each euro has reached. */
export function RungBars({ rows }: { readonly rows: readonly MoneyRow[] }) {
  const { words } = useFrame();
  return (
    <dl className="rungs">
      {rows.map((row) => (
        <div key={row.rung}>
          <dt>
            {words.rung[row.rung]} <span className="rung-meaning">{words.rungMeaning[row.rung]}</span>
          </dt>
          <dd>
            <Figure of={row.shown} />
            {row.part === null ? null : <Bar part={row.part} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A share of GDP on a scale with the target marked; both in millionths. */
export function GaugeBar({
  share,
  target,
  top,
}: {
  readonly share: number | null;
  readonly target: number | null;
  readonly top: number;
}) {
  const reached = target !== null && share !== null && share >= target;
  return (
    <svg className="gauge" aria-hidden="true" focusable="false">
      <rect className="gauge-ground" y="25%" width="100%" height="50%" />
      {share === null ? null : (
        <rect className={reached ? 'gauge-reached' : 'gauge-share'} y="25%" width={percent(share / top)} height="50%" />
      )}
      {target === null ? null : (
        <line className="gauge-target" x1={percent(target / top)} x2={percent(target / top)} y1="0" y2="100%" />
      )}
    </svg>
  );
}

/** A share of GDP and its bar; where there is none, the figure tells the reason. */
export function ShareOfGdp({
  of,
  target,
  top,
}: {
  readonly of: { readonly share: Shown | null; readonly millionths: number | null };
  readonly target: number | null;
  readonly top: number;
}) {
  if (of.share === null) return null;
  return (
    <div className="share">
      <Figure of={of.share} />
      {of.millionths === null ? null : <GaugeBar share={of.millionths} target={target} top={top} />}
    </div>
  );
}

/** The end of a scale that shows both the target and the largest share. */
export function topOf(shares: readonly (number | null)[], target: number | null): number {
  return Math.max(1, (target ?? 0) * 1.2, ...shares.map((share) => (share ?? 0) * 1.02));
}
