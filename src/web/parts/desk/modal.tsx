import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly titleId: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small dialog over the page; Escape and a click beside it close it. */
export function Modal({ titleId, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown?.open === false) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="desk-modal"
      aria-labelledby={titleId}
      closedby="any"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
