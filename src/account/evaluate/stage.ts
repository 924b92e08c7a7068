import { formatDay, isoDay, type Language } from '../../values/index.ts';
import { DENIED, DIFFERS } from '../choice.ts';
import type { Core } from '../core.ts';
import type { Figure, Input } from '../figure.ts';
import { lastHeardRow } from '../health.ts';
import type { StageHistory } from '../stages.ts';
import { claimsOf, claimsOn } from './citations.ts';
import { type Evaluated, known, missing } from './evaluated.ts';

/** The stage of an agreement or a line at the date asked for (R7), with the whole history as inputs. */
export function stageFigure(core: Core, subject: number, kind: 'agreement' | 'line'): Evaluated {
  const address = `${core.reader.name(subject)}/stage`;
  const history = core.history(subject, kind);
  const all = [...history.reached, ...history.ahead];
  const inputs = (): Input[] => {
    const current = history.current === undefined ? [] : claimsOn(core, subject, `stage:${history.current.stage.code}`);
    const rest = all
      .filter((item) => item !== history.current)
      .flatMap((item) => claimsOn(core, subject, `stage:${item.stage.code}`));
    return [
      ...current,
      ...rest.map((input) =>
        input.type === 'claim' && input.standing === 'chosen' ? { ...input, standing: 'weaker' as const } : input,
      ),
    ];
  };
  if (history.current === undefined) return { figure: plannedOnly(address, kind, history.ahead), inputs };
  const facet = core.reader.facet(`stage:${history.current.stage.code}`);
  const trouble = core.resolution.trouble(subject, facet);
  const rest = {
    conflict: (trouble & DIFFERS) !== 0,
    denied: (trouble & DENIED) !== 0,
    when: history.current.when ?? isoDay(history.current.day),
  };
  const value = { type: 'code' as const, list: `${kind} stage`, codes: [history.current.stage.code] };
  return { figure: known(address, value, ['R1', 'R2', 'R3', 'R7'], rest), inputs };
}

/** No fact: what is planned is shown, as a plan. */
function plannedOnly(address: string, kind: 'agreement' | 'line', ahead: StageHistory['ahead']): Figure {
  const first = ahead[0];
  if (first === undefined) {
    return missing(address, 'unknown', { en: 'No source tells of a stage.', uk: 'Жодне джерело не називає стадії.' }, [
      'R7',
    ]);
  }
  const value = { type: 'code' as const, list: `${kind} stage`, codes: [first.stage.code] };
  return known(address, value, ['R3', 'R7', 'R21'], {
    modality: first.modality,
    ...(first.when === undefined ? {} : { when: first.when }),
  });
}

/** Health of a line (R19), with the planned start it was held to and the last claim heard. */
export function healthFigure(core: Core, line: number): Evaluated {
  const address = `${core.reader.name(line)}/health`;
  const health = core.health(line);
  const value = { type: 'code' as const, list: 'line health', codes: [health.code] };
  const said = (language: Language, start: string, long: string): string => {
    const text = `${start} ${formatDay(health.lastHeard, language)}${health.silent ? long : ''}`;
    // A Ukrainian date ends in "р." already.
    return text.endsWith('.') ? text : `${text}.`;
  };
  const remark = {
    en: said('en', 'Last heard of on', ', more than a year before'),
    uk: said('uk', 'Востаннє згадано', ', понад рік тому'),
  };
  const inputs = (): Input[] => [
    { type: 'figure', figure: stageFigure(core, line, 'line').figure },
    ...claimsOf(core, [health.plannedRow], 'chosen'),
    ...claimsOf(
      core,
      [lastHeardRow(core.reader, line)].filter((row) => row !== health.plannedRow),
      'agrees',
    ),
  ];
  return { figure: known(address, value, ['R19'], { inferred: health.inferred, remark }), inputs };
}
