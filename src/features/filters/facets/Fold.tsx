import { type ReactNode, useId, useState } from "react";

interface Props {
  readonly label: string;
  /** The choices within, shown while it is folded; empty where there are none. */
  readonly summary?: string;
  readonly open?: boolean;
  /** Whether it is a part within a facet: one heading level down, in a lighter style. */
  readonly inner?: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that folds. Its summary is shown while it is folded, so that no choice is hidden. */
export const Fold = ({ label, summary, open = false, inner = false, children }: Props) => {
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  const Heading = inner ? "div" : "h3";
  return (
    <section className={inner ? "mt-1" : "border-t border-rule py-1"}>
      <Heading>
        <button
          aria-controls={id}
          aria-expanded={isOpen}
          className={`flex min-h-7 w-full items-center gap-2 text-left text-small pointer-coarse:min-h-11 ${inner ? "text-muted" : "font-semibold"}`}
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          <span className="shrink-0">{label}</span>
          <span className="min-w-0 grow truncate font-normal text-muted">
            {isOpen ? null : summary}
          </span>
          <svg
            aria-hidden="true"
            className={`shrink-0 self-center stroke-muted ${isOpen ? "rotate-180" : ""}`}
            height="0.625rem"
            viewBox="0 0 10 10"
            width="0.625rem"
          >
            <path d="M1.5 3.5L5 7L8.5 3.5" fill="none" strokeWidth="1.5" />
          </svg>
        </button>
      </Heading>
      <div hidden={!isOpen} id={id}>
        {isOpen ? children : null}
      </div>
    </section>
  );
};
