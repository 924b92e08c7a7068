import { type FormEvent, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { localCore } from '../local/core.ts';
import { withTimes } from '../local/times.ts';
import { useCoreState } from '../local/useCoreState.ts';
import type { FrameData } from '../pages/frame.ts';
import { publishedWords } from '../words/published.ts';
import { timeMachineWords } from '../words/timeMachine.ts';
import { type Frame, useFrame } from './frame.ts';
import { TimeSlider } from './timeSlider.tsx';
import { useHydrated } from './useHydrated.ts';
import { type TimeMachine, useTimeMachine } from './useTimeMachine.ts';

/** Which instants the page speaks of, and how to move to others: sliders where scripts run, and a form. */
export function TimeBar({ of }: { readonly of: FrameData }) {
  const frame = useFrame();
  const { words } = frame;
  const hydrated = useHydrated();
  const { at, known } = of.asked;
  const machine = useTimeMachine({ at, known });
  const said = saidOf(of, frame);
  const past = said !== '';
  const now = of.at === '' ? publishedWords[frame.language].latest : words.time.now(of.at);
  const spoken = past ? `${words.time.past} ${said}` : now;
  return (
    <details className={past ? 'time time-past' : 'time'} onToggle={start}>
      <summary>
        <span className="time-said">{spoken}</span>
        <span className="time-change">{words.time.change}</span>
      </summary>
      {hydrated && of.today !== '' ? <Sliders of={of} machine={machine} spoken={spoken} /> : null}
      <TimeForm of={of} machine={machine} />
      {past ? (
        <p className="time-back">
          <Back machine={machine} />
        </p>
      ) : null}
    </details>
  );
}

/** Once a reader turns to the time machine, what it runs on is fetched; nobody else carries its weight. */
function start(): void {
  void localCore.start();
}

/** The times that differ from now, in words; empty where none does. */
function saidOf({ asked, at, known, recorded }: FrameData, { words }: Frame): string {
  const said = [
    asked.at === '' ? undefined : words.time.asAt(at),
    asked.known === '' ? undefined : words.time.asKnown(known),
    asked.recorded === '' ? undefined : words.time.asRecorded(recorded),
  ];
  return said.filter((part) => part !== undefined).join(', ');
}

interface PartProps {
  readonly of: FrameData;
  readonly machine: TimeMachine;
}

function Sliders({ of, machine, spoken }: PartProps & { readonly spoken: string }) {
  const words = timeMachineWords[useFrame().language];
  const { times, move } = machine;
  const ends = { first: of.first, today: of.today };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend on the page, which says it already
    <div className="time-machine" role="group" aria-label={words.label} data-core={useCoreState()}>
      <TimeSlider label={words.known} value={times.known} {...ends} onMove={(known) => move({ ...times, known })} />
      <TimeSlider label={words.at} value={times.at} {...ends} onMove={(at) => move({ ...times, at })} />
      <p className="field-help">{words.keys}</p>
      <Announced text={spoken} moving={machine.moving} />
    </div>
  );
}

/** Says the dates once the hand rests; not while they run by, and not when the page opens. */
function Announced({ text, moving }: { readonly text: string; readonly moving: boolean }) {
  const [moved, setMoved] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (moving) setMoved(true);
    else if (moved) setSaid(text);
  }, [moving, moved, text]);
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  );
}

function TimeForm({ of, machine }: PartProps) {
  const { words } = useFrame();
  const { pathname, search } = useLocation();
  const { at, known, recorded } = of.asked;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    machine.go({ at: text('at'), known: text('known'), recorded: text('recorded') });
  };
  return (
    <form method="get" action={pathname} className="time-form" aria-label={words.time.label} onSubmit={submit}>
      <KeptChoices search={search} />
      <Moment name="at" label={words.time.at} help={words.time.atHelp} value={at} />
      <Moment
        name="known"
        label={words.time.known}
        help={words.time.knownHelp}
        value={known}
        max={of.today || undefined}
      />
      <Moment name="recorded" label={words.time.recorded} help={words.time.recordedHelp} value={recorded} instant />
      <div className="time-buttons">
        <button type="submit" className="button">
          {words.time.show}
        </button>
        <Back machine={machine} />
      </div>
    </form>
  );
}

function Back({ machine }: Pick<PartProps, 'machine'>) {
  const { words } = useFrame();
  const { pathname, search } = useLocation();
  return (
    <Link to={`${pathname}${withTimes(search, NOW)}`} preventScrollReset onClick={machine.drop}>
      {words.time.back}
    </Link>
  );
}

interface MomentProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly max?: string | undefined;
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
        // A field of its own for each value: what a slider chose stands in it too.
        key={value}
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
  const kept = new URLSearchParams(withTimes(search, NOW));
  return [...kept].map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />);
}

/** No time asked for. */
const NOW = { at: '', known: '', recorded: '' };
