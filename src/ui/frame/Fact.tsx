import type { ReactNode } from "react";

interface Props {
  readonly label: string;
  readonly children: ReactNode;
  /** Whether the value is below the label, as wide as the list. */
  readonly isWide?: boolean;
}

/** A ruled row of a `dl`: a label with its value. */
export const Fact = ({ label, children, isWide = false }: Props) => (
  <div className="grid grid-cols-[min(7.5rem,40%)_minmax(0,1fr)] gap-x-3 border-b border-rule py-1.5 break-inside-avoid">
    <dt className="text-muted">{label}</dt>
    <dd className={isWide ? "col-span-2" : undefined}>{children}</dd>
  </div>
);
