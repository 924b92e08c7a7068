import { type KeyboardEvent, useId } from 'react';
import { timeMachineWords } from '../words/timeMachine.ts';
import { dayOf, dayText, isoDay, monthsFrom } from './days.ts';
import { useFrame } from './frame.ts';
import { yearMarks } from './timeScale.ts';
import { usePlay } from './usePlay.ts';

interface TimeSliderProps {
  readonly label: string;
  /** A date or an instant; empty for today. */
  readonly value: string;
  /** ISO dates at both ends. */
  readonly first: string;
  readonly today: string;
  /** Called with a date, or with an empty text for today; resolves once the page shows it. */
  onMove(text: string): Promise<void>;
}

/** One of the times as a slider over the days of the record, with a button that plays through them month by month. */
export function TimeSlider({ label, value, first, today, onMove }: TimeSliderProps) {
  const { language } = useFrame();
  const words = timeMachineWords[language];
  const id = useId();
  const [min, max] = [dayOf(first), dayOf(today)];
  // A form may ask for a day beyond both ends: it is told as it is, with the thumb at the end.
  const asked = value === '' ? max : dayOf(value.slice(0, 10));
  const day = Math.min(max, Math.max(min, asked));
  const moveTo = (next: number): Promise<void> => {
    const within = Math.min(max, Math.max(min, next));
    return onMove(within === max ? '' : isoDay(within));
  };
  const { playing, toggle, stop } = usePlay(async () => {
    // From the end it begins anew.
    const next = day === max ? min : monthsFrom(day, 1);
    await moveTo(next);
    return next < max;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months === undefined) return;
    event.preventDefault();
    stop();
    // Backwards from within a month, its own first day comes first.
    const start = monthsFrom(day, 0);
    void moveTo(months === -1 && start < day ? start : monthsFrom(day, months));
  };
  return (
    <div className="time-slider">
      <p className="time-head">
        <label htmlFor={id}>{label}</label> <span className="time-day">{dayText(asked, language)}</span>
      </p>
      <button
        type="button"
        className="time-play"
        onClick={toggle}
        aria-label={playing ? words.pause : words.play(label)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={playing ? 'M4 3h4v14H4zM12 3h4v14h-4z' : 'M5 2.5v15l12-7.5z'} />
        </svg>
      </button>
      <div className="time-track">
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          value={day}
          aria-valuetext={dayText(asked, language)}
          onChange={(event) => {
            stop();
            void moveTo(event.currentTarget.valueAsNumber);
          }}
          onKeyDown={onKeyDown}
        />
        <Years first={min} last={max} />
      </div>
    </div>
  );
}

function Years({ first, last }: { readonly first: number; readonly last: number }) {
  return (
    <svg className="time-years" aria-hidden="true">
      {yearMarks(first, last).map(({ year, at }) => (
        <g key={year}>
          <line x1={at} x2={at} y1="0" y2="6" />
          <text x={at} y="18" textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}
