import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface Props {
  readonly label: string;
  /** Stands before what is chosen. */
  readonly before: string;
  readonly chosen: string;
  readonly children: ReactNode;
}

/** A button with what arranges the view in a panel below it, which closes on Escape and on a press elsewhere. */
export const ViewButton = ({ label, before, chosen, children }: Props) => {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && frame.current?.contains(target) === false) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("keydown", escape);
    };
  }, [isOpen]);
  return (
    <div className="relative shrink-0 print:hidden" ref={frame}>
      <button
        aria-controls={isOpen ? id : undefined}
        aria-expanded={isOpen}
        className="min-h-8 rounded-plain border border-rule bg-panel px-2 text-small aria-expanded:border-ink pointer-coarse:min-h-11"
        onClick={() => setOpen(!isOpen)}
        ref={button}
        type="button"
      >
        <span className="max-lg:hidden">
          {before}
          <span className="font-semibold">{chosen}</span>
        </span>
        <span className="lg:hidden">{label}</span> <span aria-hidden="true">▾</span>
      </button>
      {isOpen ? (
        <div
          aria-label={label}
          className="absolute top-full right-0 z-30 w-104 max-w-[calc(100vw-2rem)] rounded-plain border border-ink bg-panel p-3 text-small"
          id={id}
          role="dialog"
        >
          {children}
        </div>
      ) : null}
    </div>
  );
};
