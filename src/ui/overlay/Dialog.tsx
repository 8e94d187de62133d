import { Activity, type ReactNode, useEffect, useRef, useState } from "react";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly label: string;
  /** Classes for its position and size. */
  readonly className: string;
  /** Whether its content keeps its state while closed. */
  readonly keepsState?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog. The native element traps the focus, restores it and closes on Escape. */
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
      {/* Hidden rather than unmounted while closed: keeps its state, such as open folds and typed text,
          without running effects. */}
      {wasOpen && keepsState ? (
        <Activity mode={open ? "visible" : "hidden"}>{children}</Activity>
      ) : open ? (
        children
      ) : null}
    </dialog>
  );
};
