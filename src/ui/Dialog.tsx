import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly label: string;
  /** Where it stands and how large it is. */
  readonly className: string;
  readonly children: ReactNode;
}

/** Something over the page. The native dialog keeps the focus, gives it back and closes on Escape. */
export const Dialog = ({ open, onClose, label, className, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog
      aria-label={label}
      className={`bg-panel text-ink ${className}`}
      closedby="any"
      onClose={onClose}
      ref={dialog}
    >
      {open ? children : null}
    </dialog>
  );
};
