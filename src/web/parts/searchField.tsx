import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { FoundItem, SearchData } from '../pages/search.ts';
import { addressOf, useDatedFrame, useFrame } from './frame.ts';
import { Own } from './own.tsx';
import { useSearchKeys } from './searchKeys.ts';
import { useFound, useWarming } from './useFound.ts';

/** As many as fit under the field on a small screen. */
const MOST_SUGGESTIONS = 7;

/**
 * The search of every page: a form that leads to the page of results, and, where scripts run, a combobox that lists the best
 * ones while its reader types (WAI-ARIA Authoring Practices, combobox with a list and no completion).
 */
export function SearchField() {
  const frame = useDatedFrame();
  const { find } = frame.words;
  const { pathname, search } = useLocation();
  const asked = pathname.endsWith('/search') ? (new URLSearchParams(search).get('q') ?? '') : '';
  const field = useRef<HTMLInputElement>(null);
  const box = useSuggestions(asked);
  useSearchKeys(field);
  return (
    <search className="find">
      <form method="get" action={`/${frame.language}/search`} onSubmit={box.submit} aria-label={frame.words.find.label}>
        {[...new URLSearchParams(frame.times)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="find-text" className="unseen">
          {find.label}
        </label>
        <input
          ref={field}
          id="find-text"
          name="q"
          type="search"
          key={asked}
          defaultValue={asked}
          placeholder={find.placeholder}
          title={find.keys}
          maxLength={200}
          autoComplete="off"
          aria-keyshortcuts="/ Control+K"
          {...box.combobox}
        />
        <button type="submit" title={find.submit}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
            <path d="m12.8 12.8 4.7 4.7" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          </svg>
          <span className="unseen">{find.submit}</span>
        </button>
      </form>
      {box.list}
      <p role="status" className="unseen">
        {box.status}
      </p>
    </search>
  );
}

/** What stands in the list: the best results, and the way to all of them. */
type Option = { readonly id: string; readonly to: string; readonly item?: FoundItem };

function useSuggestions(asked: string) {
  const frame = useDatedFrame();
  const { find } = frame.words;
  const navigate = useNavigate();
  const listId = useId();
  const ready = useReady();
  const onFocus = useWarming();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { data, failed } = useFound(open ? typed : '');
  const options = optionsOf(data, listId);
  const shown = open && data !== undefined;

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const go = (option: Option): void => {
    close();
    void navigate(addressOf(frame, option.to));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = stepOf(event.key);
    if (event.key === 'Escape' && open) {
      // The first press closes the list, the next one empties the field.
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && options[active] !== undefined) {
      event.preventDefault();
      go(options[active]);
    } else if (step !== 0 && event.currentTarget.value.trim() !== '') {
      event.preventDefault();
      setTyped(event.currentTarget.value);
      setOpen(true);
      setActive((before) => turned(before + step, options.length));
    }
  };

  return {
    submit: close,
    status: shown ? (data.count === 0 ? find.none : find.found(data.count)) : failed ? find.failed : '',
    combobox: {
      ...(ready ? ({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': shown } as const) : {}),
      ...(shown ? { 'aria-controls': listId } : {}),
      ...(shown && options[active] !== undefined ? { 'aria-activedescendant': options[active].id } : {}),
      onFocus,
      onKeyDown,
      onBlur: close,
      onInput: (event: { currentTarget: HTMLInputElement }) => {
        setTyped(event.currentTarget.value);
        setActive(-1);
        setOpen(event.currentTarget.value.trim() !== '' && event.currentTarget.value !== asked);
      },
    },
    list: shown ? <Suggestions id={listId} data={data} options={options} active={active} go={go} /> : null,
  };
}

interface SuggestionsProps {
  readonly id: string;
  readonly data: SearchData;
  readonly options: readonly Option[];
  readonly active: number;
  readonly go: (option: Option) => void;
}

function Suggestions({ id, data, options, active, go }: SuggestionsProps) {
  const { find } = useFrame().words;
  const list = useRef<HTMLDivElement>(null);
  useVisible(list, options[active]?.id);
  return (
    <div className="find-list" ref={list}>
      {data.count === 0 ? <p>{find.none}</p> : data.allWords ? null : <p>{find.someWords}</p>}
      {/* Options are chosen by the keys of the field, which keeps the focus, or by the pointer. */}
      <div id={id} role="listbox" aria-label={find.results}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
          <div
            key={option.id}
            id={option.id}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(option)}
          >
            {option.item === undefined ? find.all(data.count) : <Suggestion of={option.item} />}
          </div>
        ))}
      </div>
    </div>
  );
}

function Suggestion({ of }: { readonly of: FoundItem }) {
  return (
    <>
      <span className="find-name">{of.own ? <Own>{of.name}</Own> : of.name}</span>
      <span className="aside">{of.about}</span>
    </>
  );
}

function optionsOf(data: SearchData | undefined, listId: string): Option[] {
  if (data === undefined) return [];
  const best = data.items
    .slice(0, MOST_SUGGESTIONS)
    .map((item, index) => ({ id: `${listId}-${index}`, to: item.to, item }));
  const all = { id: `${listId}-all`, to: `/search?${new URLSearchParams({ q: data.query })}` };
  return data.count > best.length ? [...best, all] : best;
}

function stepOf(key: string): -1 | 0 | 1 {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

/** Walks through the list and, between its end and its beginning, back into the field (-1). */
function turned(index: number, length: number): number {
  return index >= length ? -1 : index < -1 ? length - 1 : index;
}

/** False on the server and in the first rendering: without scripts the field is a plain one. */
function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}

function useVisible(list: RefObject<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    if (id !== undefined) list.current?.querySelector(`[id="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [list, id]);
}
