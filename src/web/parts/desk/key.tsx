/** The sign of a key on a button. It adds nothing to the button's name: `aria-keyshortcuts` tells of it. */
export function Key({ of }: { readonly of: string }) {
  return (
    <span className="desk-key" aria-hidden="true">
      {of}
    </span>
  );
}
