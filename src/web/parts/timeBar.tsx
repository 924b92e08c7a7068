import { useLocation } from 'react-router';
import type { FrameData } from '../pages/frame.ts';
import { useFrame } from './frame.ts';

/** Which instants the page speaks of, and a form to choose others. */
export function TimeBar({ of }: { readonly of: FrameData }) {
  const { words } = useFrame();
  const { pathname, search } = useLocation();
  const { at, known, recorded } = of.asked;
  const past = at !== '' || known !== '' || recorded !== '';
  const said = [
    at === '' ? undefined : words.time.asAt(of.at),
    known === '' ? undefined : words.time.asKnown(of.known),
    recorded === '' ? undefined : words.time.asRecorded(of.recorded),
  ].filter((part) => part !== undefined);
  return (
    <details className={past ? 'time time-past' : 'time'} key={search}>
      <summary>
        <span className="time-said">{past ? `${words.time.past} ${said.join(', ')}` : words.time.now(of.at)}</span>
        <span className="time-change">{words.time.change}</span>
      </summary>
      <form method="get" action={pathname} className="time-form" aria-label={words.time.label}>
        <KeptChoices search={search} />
        <Moment name="at" label={words.time.at} help={words.time.atHelp} value={at} />
        <Moment name="known" label={words.time.known} help={words.time.knownHelp} value={known} max={of.today} />
        <Moment name="recorded" label={words.time.recorded} help={words.time.recordedHelp} value={recorded} instant />
        <div className="time-buttons">
          <button type="submit" className="button">
            {words.time.show}
          </button>
          <a href={`${pathname}${withoutTimes(search)}`}>{words.time.back}</a>
        </div>
      </form>
      {past ? (
        <p className="time-back">
          <a href={`${pathname}${withoutTimes(search)}`}>{words.time.back}</a>
        </p>
      ) : null}
    </details>
  );
}

interface MomentProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly max?: string;
  /** Takes a time of day too. */
  readonly instant?: boolean;
}

function Moment({ name, label, help, value, max, instant = false }: MomentProps) {
  // An instant does not fit a date field, and a field must never drop what the address asks for.
  const type = instant || value.includes('T') ? 'text' : 'date';
  return (
    <div className="field">
      <label htmlFor={`time-${name}`}>{label}</label>
      <input
        id={`time-${name}`}
        name={name}
        type={type}
        defaultValue={value}
        max={max}
        aria-describedby={`time-${name}-help`}
      />
      <p id={`time-${name}-help`} className="field-help">
        {help}
      </p>
    </div>
  );
}

/** What else the address chooses goes with the form. */
function KeptChoices({ search }: { readonly search: string }) {
  return choicesOf(search).map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}

const TIMES = new Set(['at', 'known', 'recorded']);

function choicesOf(search: string): [string, string][] {
  return [...new URLSearchParams(search)].filter(([name]) => !TIMES.has(name));
}

function withoutTimes(search: string): string {
  const rest = new URLSearchParams(choicesOf(search)).toString();
  return rest === '' ? '' : `?${rest}`;
}
