import type { ShownDocument } from '../../pages/desk/queue.ts';
import type { DeskWords } from '../../words/desk.ts';
import { InEnglish } from './inEnglish.tsx';

interface Props {
  readonly of: NonNullable<ShownDocument['problem']>;
  readonly words: DeskWords;
}

/** Reasons for which what the machine said helps to tell the cause. */
const TECHNICAL = new Set(['unreachable', 'damaged']);

/** Why a document cannot be had or read, and what can be done: in our words where the reason is a known one. */
export function Fault({ of: { reason, message, remedy, status }, words }: Props) {
  const [told, mend] = words.fault[reason] ?? [];
  if (told === undefined)
    return (
      <div className="desk-wrong">
        <InEnglish>{`${message} ${remedy}`}</InEnglish>
      </div>
    );
  return (
    <div className="desk-wrong">
      <p>
        {told}
        {status === undefined ? '' : ` ${words.faultStatus(status)}`} {mend}
      </p>
      {TECHNICAL.has(reason) ? <InEnglish>{message}</InEnglish> : null}
    </div>
  );
}
