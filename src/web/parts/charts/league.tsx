import type { LeagueBar, LeagueDrawing } from '../../pages/charts/drawing.ts';
import { useFrame } from '../frame.ts';
import { percentage } from '../timeScale.ts';
import { Inset } from './inset.tsx';
import { WhyPoint } from './link.tsx';
import { At, StateSign } from './shapes.tsx';
import { wrapped } from './wrapped.ts';

const HEAD = 40;
const ROW = 44;
const FOOT = 62;
/** Letters that fit on a phone. */
const MOST_LETTERS = 40;

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
    <Inset x="1%" width="96%" height={height}>
      {of.ticks.map((tick, index) => (
        <g key={tick.value}>
          <line
            className={index === 0 ? 'draw-base' : 'draw-grid'}
            x1={at(tick.value)}
            x2={at(tick.value)}
            y1={HEAD - 8}
            y2={bottom}
          />
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
          <line
            className="draw-target"
            x1={at(of.target.millionths)}
            x2={at(of.target.millionths)}
            y1={HEAD - 8}
            y2={bottom + 2}
          />
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
          {wrapped(words.charts.league.unknown(of.unknown), MOST_LETTERS).map((line, index) => (
            <text key={line} className="draw-small" x="1%" dx="14" y={bottom + 36 + index * 16}>
              {line}
            </text>
          ))}
        </>
      )}
    </Inset>
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
  const marks = [
    share.conflict ? { sign: '≠', text: words.figure.conflict } : null,
    reached ? { sign: '✓', text: words.charts.league.reached } : null,
  ].filter((mark) => mark !== null);
  const planned = share.modality === 'plan' || share.modality === 'possibility';
  return (
    <WhyPoint
      address={share.address}
      label={[`${of.name}: ${share.text}`, ...marks.map(({ text }) => text)].join(', ')}
    >
      <rect className="draw-reach" width="100%" y={y} height={ROW - 4} />
      <text y={y + 14}>
        <tspan className="draw-name">{of.name}</tspan>
        <tspan className="draw-value" dx="8">
          {share.text}
        </tspan>
        {marks.map(({ sign, text }) => (
          <tspan key={sign} className="draw-small" dx="8">
            {sign} <tspan className="draw-if-wide">{text}</tspan>
          </tspan>
        ))}
      </text>
      {millionths === null || state === 'zero' ? (
        <At x="1%" y={y + 28}>
          {state === 'known' ? null : <StateSign state={state} />}
        </At>
      ) : (
        <rect
          className={planned ? 'draw-plan' : reached ? 'draw-reached' : 'draw-fact'}
          y={y + 20}
          width={at(millionths)}
          height="14"
        />
      )}
    </WhyPoint>
  );
}
