import type { LeagueBar, LeagueDrawing } from '../../pages/charts/league.ts';
import { useFrame } from '../frame.ts';
import { percentage } from '../timeScale.ts';
import { WhyPoint } from './link.tsx';
import { At, StateSign } from './shapes.tsx';

const HEAD = 40;
const ROW = 44;
const FOOT = 44;

export function leagueHeight({ bars }: LeagueDrawing): number {
  return HEAD + ROW * bars.length + FOOT;
}

/** A bar for each partner of whose share something is told, and the target across all of them. */
export function League({ of }: { readonly of: LeagueDrawing }) {
  const { words } = useFrame();
  const height = leagueHeight(of);
  const bottom = height - FOOT;
  const top = of.ticks.at(-1)?.value ?? 1;
  const at = (millionths: number): string => percentage(millionths / top);
  return (
    <svg x="1%" width="96%" height={height} overflow="visible">
      {of.ticks.map((tick, index) => (
        <g key={tick.value}>
          <line className={index === 0 ? 'draw-base' : 'draw-grid'} x1={at(tick.value)} x2={at(tick.value)} y1={HEAD - 8} y2={bottom} />
          <text className="draw-small" x={at(tick.value)} y={HEAD - 14} textAnchor={index === 0 ? 'start' : 'middle'}>
            {tick.text}
          </text>
        </g>
      ))}
      {of.bars.map((bar, index) => (
        <Row key={bar.subject} of={bar} at={at} target={of.target?.millionths ?? null} y={HEAD + ROW * index} />
      ))}
      {of.target === null ? null : (
        <>
          <line className="draw-target" x1={at(of.target.millionths)} x2={at(of.target.millionths)} y1={HEAD - 8} y2={bottom + 2} />
          <text className="draw-target-text" x={at(of.target.millionths)} y={bottom + 14} textAnchor="middle">
            {of.target.text}
          </text>
        </>
      )}
      {of.unknown === 0 ? null : (
        <>
          <At x="1%" y={bottom + 32}>
            <StateSign state="unknown" />
          </At>
          <text className="draw-small" x="1%" dx="14" y={bottom + 36}>
            {words.charts.league.unknown(of.unknown)}
          </text>
        </>
      )}
    </svg>
  );
}

interface RowProps {
  readonly of: LeagueBar;
  readonly at: (millionths: number) => string;
  readonly target: number | null;
  readonly y: number;
}

function Row({ of, at, target, y }: RowProps) {
  const { words } = useFrame();
  const { share, millionths, state } = of;
  const reached = target !== null && millionths !== null && millionths >= target;
  const marks = [share.conflict ? `≠ ${words.figure.conflict}` : '', reached ? `✓ ${words.charts.league.reached}` : ''].filter((mark) => mark !== '');
  const planned = share.modality === 'plan' || share.modality === 'possibility';
  return (
    <WhyPoint address={share.address} label={[`${of.name}: ${share.text}`, ...marks].join(', ')}>
      <rect className="draw-reach" width="100%" y={y} height={ROW - 4} />
      <text y={y + 14}>
        <tspan className="draw-name">{of.name}</tspan>
        <tspan className="draw-value" dx="8">
          {share.text}
        </tspan>
        <tspan className="draw-small" dx="8">
          {marks.join(', ')}
        </tspan>
      </text>
      {millionths === null || state === 'zero' ? (
        <At x="1%" y={y + 28}>
          {state === 'known' ? null : <StateSign state={state} />}
        </At>
      ) : (
        <rect className={planned ? 'draw-plan' : reached ? 'draw-reached' : 'draw-fact'} y={y + 20} width={at(millionths)} height="14" />
      )}
    </WhyPoint>
  );
}
