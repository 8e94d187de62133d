import { Activity, type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly label: string;
  /** Where it stands and how large it is. */
  readonly className: string;
  /** Whether it is found as it was left when it is opened again. */
  readonly keepsState?: boolean;
  readonly children: ReactNode;
}

/** Something over the page. The native dialog keeps the focus, gives it back and closes on Escape. */
export const Dialog = ({
  open,
  onClose,
  label,
  className,
  keepsState = false,
  children,
}: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
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
      {/* Closed it keeps its state, what is folded or typed, for the next time, and does nothing. */}
      {wasOpen && keepsState ? (
        <Activity mode={open ? "visible" : "hidden"}>{children}</Activity>
      ) : open ? (
        children
      ) : null}
    </dialog>
  );
};
