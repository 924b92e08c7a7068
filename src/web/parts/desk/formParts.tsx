import { type RefObject, useEffect } from 'react';
import type { FormField } from '../../pages/desk/form.ts';
import type { DeskWords } from '../../words/desk.ts';
import type { FieldTrouble } from './field.tsx';
import type { Review } from './useReview.ts';
import { bringIntoView } from './view.ts';

/** A text of a form, with line breaks as a document has them. */
export function textIn(data: FormData, name: string): string {
  return String(data.get(name) ?? '').replaceAll('\r\n', '\n');
}

/** What stands in the form now; ticked boxes one on each line. */
export function enteredIn(data: FormData, fields: readonly FormField[]): ReadonlyMap<string, string> {
  return new Map(fields.map(({ name }) => [name, data.getAll(name).map(String).join('\n')]));
}

/** What the check told of a field, in answer to what was sent last. */
export function troublesOf(name: string, { trouble, words }: Review): readonly FieldTrouble[] {
  const refused = trouble?.kind === 'refused' ? trouble.refused : undefined;
  if (refused === undefined) return [];
  return [
    ...refused.problems.filter(({ path }) => path[0] === name).map((told) => ({ told })),
    ...refused.flags.filter(({ field }) => field === name).map(({ code }) => ({ text: words.flag[code] ?? code })),
  ];
}

/** After a refusal the first field that is wrong is where to go on. */
export function useFirstWrong(form: RefObject<HTMLFormElement | null>, refused: unknown): void {
  useEffect(() => {
    if (refused === undefined) return;
    const wrong = form.current?.querySelector<HTMLElement>(
      '[data-wrong] :is(input, textarea, select), [name="reason"]',
    );
    wrong?.focus({ preventScroll: true });
    const field = wrong?.closest('.desk-field');
    // Once the message has taken its room: it must not cover what it is about.
    if (field) requestAnimationFrame(() => bringIntoView(field));
  }, [form, refused]);
}

/** Asks why a value is right that the passage does not hold. */
export function ReasonField({
  words: { amend },
  value,
}: {
  readonly words: DeskWords;
  readonly value?: string | undefined;
}) {
  return (
    <div className="field desk-field">
      <label htmlFor="claim-reason">{amend.reason}</label>
      <textarea id="claim-reason" name="reason" rows={2} defaultValue={value} aria-describedby="claim-reason-help" />
      <p className="field-help" id="claim-reason-help">
        {amend.reasonHelp}
      </p>
    </div>
  );
}
