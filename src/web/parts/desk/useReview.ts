import { useCallback, useEffect, useRef, useState } from 'react';
import type { DecisionInput, Obstacle } from '../../../desk/index.ts';
import type { DocumentPage } from '../../pages/desk/document.ts';
import { type DeskWords, deskWordsOf } from '../../words/desk.ts';
import { addressOf, useDatedFrame } from '../frame.ts';
import { call, DESK, type Refused } from './call.ts';
import { nextToDecide } from './order.ts';
import { useReviewer } from './preferences.ts';
import type { Stretch } from './selection.ts';
import { type Passage, usePassage } from './usePassage.ts';

type WithoutState<Input> = Input extends unknown ? Omit<Input, 'version' | 'reviewer'> : never;
/** A decision as the page makes it; the state that it was made on and the reviewer are added when it is sent. */
export type Deciding = WithoutState<DecisionInput> | { readonly action: 'undo' };

/** What is open: a form on the current claim, on a new one, on the source or on the whole document, or the list of keys. */
export type OpenForm = 'add' | 'amend' | 'reject' | 'merge' | 'source' | 'aside' | 'keys';

/** What went wrong, and what would be tried again. */
export type Trouble =
  | { readonly kind: 'stale' | 'refused' | 'locked'; readonly refused?: Refused }
  | { readonly kind: 'offline'; readonly again: () => void };

/** The review of one document: what is shown, what is open, and what can be done. */
export interface Review {
  readonly page: DocumentPage;
  readonly words: DeskWords;
  /** Number of the claim that is looked at; 0 where there is none. */
  readonly current: number;
  readonly form: OpenForm | null;
  /** Whether the reviewer's name is asked for, over whatever form is open. */
  readonly naming: boolean;
  readonly busy: boolean;
  /** What screen readers are to say. */
  readonly said: string;
  readonly trouble: Trouble | null;
  readonly reviewer: string;
  /** What was typed into amendments and not saved, by claim and field. */
  readonly drafts: Map<number, ReadonlyMap<string, string>>;
  /** What is being chosen in the text. */
  readonly passage: Passage;
  /** Leads to a claim that the reader missed: by what is selected in the text, else by picking its passage first. */
  startAdding(): void;
  /** Opens the form of a claim on a passage. */
  add(passage: Stretch): void;
  select(number: number): void;
  open(form: OpenForm): void;
  close(): void;
  name(): void;
  decide(deciding: Deciding): void;
  /** The name that was given; undefined where none was. */
  named(name?: string): void;
  dismiss(): void;
}

/**
 * Keeps the state of a review. `focus` is told where the keyboard goes on after a form has closed or a claim was chosen, and
 * `grown` that a decision was taken.
 */
export function useReview(loaded: DocumentPage, focus: (number: number) => void, grown: () => void): Review {
  const frame = useDatedFrame();
  const words = deskWordsOf(frame.language);
  const [page, setPage] = useState(loaded);
  const [current, setCurrent] = useState(() => nextToDecide(loaded.claims, 0));
  const [form, setForm] = useState<OpenForm | null>(null);
  const [naming, setNaming] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [drafts] = useState(() => new Map<number, ReadonlyMap<string, string>>());
  const [reviewer, remember] = useReviewer();
  const waiting = useRef<Deciding | null>(null);
  // Not the state, which a second key in the same moment would not see yet.
  const sending = useRef(false);
  // Where the reviewer is by now, while an answer is still under way.
  const here = useRef(current);
  here.current = current;
  const passage = usePassage(page.sentences, focusText, () => (form === null ? focus(current) : focusForm()));
  const address = addressOf(frame, `/desk/${loaded.id}.json`);

  useEffect(() => setPage(loaded), [loaded]);

  /** Fetches the document as it stands; undefined where nothing answers. */
  const reload = useCallback(async (): Promise<DocumentPage | undefined> => {
    const outcome = await call<DocumentPage>(address);
    if (outcome.kind !== 'done') return undefined;
    setPage(outcome.answer);
    return outcome.answer;
  }, [address]);

  const select = (number: number): void => {
    setCurrent(number);
    closeForm();
    focus(number);
  };

  const closeForm = (): void => {
    setForm(null);
    passage.keep(null);
  };

  const add = (stretch: Stretch): void => {
    passage.keep(stretch);
    setTrouble(null);
    setForm('add');
    if (form === 'add') focusForm();
  };

  const send = async (deciding: Deciding, name: string): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setSaid('');
    setTrouble(null);
    const outcome = await call(addressFor(loaded.id, deciding), {
      ...bodyOf(deciding),
      version: page.version,
      reviewer: name,
    });
    const again = (): void => void send(deciding, name);
    if (outcome.kind === 'offline') setTrouble({ kind: 'offline', again });
    else if (outcome.kind === 'locked') setTrouble({ kind: 'locked' });
    else if (outcome.kind === 'refused') setTrouble({ kind: 'refused', refused: outcome });
    else {
      if (outcome.kind === 'done') grown();
      const fresh = await reload();
      if (fresh === undefined) setTrouble({ kind: 'offline', again: () => void reload() });
      else if (outcome.kind === 'stale') setTrouble({ kind: 'stale' });
      if (outcome.kind === 'done') goOn(deciding, fresh);
    }
    sending.current = false;
    setBusy(false);
  };

  const goOn = (deciding: Deciding, fresh: DocumentPage | undefined): void => {
    if (deciding.action === 'amend') drafts.delete(deciding.claim);
    if (deciding.action === 'add') drafts.delete(NOT_YET);
    const claims = fresh?.claims ?? page.claims;
    const next = after(deciding, page, claims, current);
    const isBack = deciding.action === 'undo' && page.aside !== undefined;
    setSaid(isBack ? words.said.back : tell(deciding, claims, next, words));
    passage.keep(null);
    // What the reviewer has turned to in the meantime stays.
    setForm((open) => (open === 'keys' ? open : null));
    if (here.current !== current) return;
    setCurrent(next);
    // The way back takes the focus once it is there.
    if (deciding.action !== 'set aside') focus(next);
  };

  const decide = (deciding: Deciding): void => {
    const obstacle = obstacleTo(deciding, page);
    if (obstacle !== undefined) setTrouble({ kind: 'refused', refused: refusedFor(obstacle) });
    else if (reviewer !== '') void send(deciding, reviewer);
    else {
      waiting.current = deciding;
      setNaming(true);
    }
  };

  return {
    page,
    words,
    current,
    form,
    naming,
    busy,
    said,
    trouble,
    reviewer,
    drafts,
    passage,
    add,
    startAdding: () => passage.choose(passage.own?.start ?? startOf(page, current), add),
    select,
    decide,
    open: setForm,
    close: () => {
      closeForm();
      setTrouble(null);
      focus(current);
    },
    name: () => setNaming(true),
    named: (name) => {
      const deciding = waiting.current;
      waiting.current = null;
      setNaming(false);
      if (name !== undefined) remember(name);
      if (name !== undefined && deciding !== null) void send(deciding, name);
      else if (form === null) focus(current);
    },
    dismiss: () => {
      setTrouble(null);
      if (form === null) focus(current);
      else focusForm();
    },
  };
}

/** Under which number what was typed of a claim that is not there yet is kept. */
export const NOT_YET = 0;

function startOf({ claims }: DocumentPage, current: number): number {
  return claims.find(({ number }) => number === current)?.passage.start ?? 0;
}

function focusForm(): void {
  document.querySelector<HTMLElement>('.desk-form :is(input, textarea, select)')?.focus();
}

function focusText(): void {
  const pane = document.getElementById('desk-text');
  pane?.focus({ preventScroll: true });
  // Where it sticks above the list it makes room for the buttons only once it does.
  const top = pane?.getBoundingClientRect().top ?? 0;
  if (top > 0) window.scrollBy({ top });
}

/** What is known to keep a claim from being accepted; the interface would say the same. */
function obstacleTo(deciding: Deciding, { claims }: DocumentPage): Obstacle | undefined {
  if (deciding.action !== 'accept') return undefined;
  return claims.find(({ number }) => number === deciding.claim)?.obstacles[0];
}

function refusedFor({ code, message, remedy }: Obstacle): Refused {
  return { kind: 'refused', code, problem: null, detail: message, remedy, problems: [], flags: [] };
}

function addressFor(id: string, { action }: Deciding): string {
  return `${DESK}/documents/${id}/${action === 'undo' ? 'undo' : 'decisions'}`;
}

function bodyOf(deciding: Deciding): object {
  return deciding.action === 'undo' ? {} : deciding;
}

/** The claim to go on with: the next one to decide after accepting or rejecting, the one that was undone, else the same. */
function after(deciding: Deciding, before: DocumentPage, claims: DocumentPage['claims'], current: number): number {
  switch (deciding.action) {
    case 'accept':
    case 'reject':
      return nextToDecide(claims, current);
    case 'add':
      return claims.at(-1)?.number ?? current;
    case 'undo': {
      const last = before.decisions.findLast(({ undone }) => undone === undefined)?.claim ?? current;
      // An added claim is gone with its addition.
      return claims.some(({ number }) => number === last) ? last : nextToDecide(claims, 0);
    }
    default:
      return current;
  }
}

function tell(deciding: Deciding, claims: DocumentPage['claims'], next: number, { said }: DeskWords): string {
  switch (deciding.action) {
    case 'undo':
    case 'describe':
      return said[deciding.action];
    case 'set aside':
      return said.aside;
    case 'merge': {
      const claim = claims.find(({ number }) => number === deciding.claim);
      return said.merge(deciding.claim, claim?.link.name ?? deciding.into);
    }
    case 'amend':
      return said.amend(deciding.claim);
    case 'add':
      return said.add(next);
    default: {
      const left = claims.some(({ state }) => state === 'proposed');
      return `${said[deciding.action](deciding.claim)} ${left ? said.on(next) : said.allDecided}`;
    }
  }
}
