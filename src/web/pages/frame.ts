import { pick } from '../../values/index.ts';
import { dateText } from '../../wording/index.ts';
import type { Appearance } from '../appearance.ts';
import { type Ask, questionIn } from '../ask.ts';

/** What stands around every page. */
export interface FrameData {
  readonly appearance: Appearance;
  readonly programme: string;
  /** The three times as the reader asked for them; empty where the default counts. */
  readonly asked: { readonly at: string; readonly known: string; readonly recorded: string };
  /** The instants that the answer used, in words. */
  readonly at: string;
  readonly known: string;
  readonly recorded: string;
  readonly sequence: string;
  /** Today as a date, the latest that the form offers. */
  readonly today: string;
}

export function framePage(ask: Ask, appearance: Appearance, now: string): FrameData {
  const { account, language } = ask;
  const { at = '', known = '', recorded = '' } = questionIn(ask.choices);
  const { asOf } = account;
  const { programme } = account.core;
  return {
    appearance,
    programme: programme === undefined ? '' : pick(programme.name, language),
    asked: { at, known, recorded },
    at: momentText(asOf.at, ask),
    known: momentText(asOf.known, ask),
    recorded: momentText(asOf.recorded, ask),
    sequence: new Intl.NumberFormat(language).format(asOf.sequence),
    today: now.slice(0, 10),
  };
}

/** A date in words; an instant keeps its time of day. */
function momentText(text: string, { language }: Ask): string {
  const [day = '', time] = text.split('T');
  return time === undefined ? dateText(day, language) : `${dateText(day, language)}, ${time.slice(0, 5)} UTC`;
}
