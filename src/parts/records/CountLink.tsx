import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { ReactNode } from "react";

import type { BodyPart } from "#domain/query/bodyPart.ts";
import { narrowTo } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly count: number;
  readonly noun?: "records" | "targets";
  /** The accessible name of a bare number: '7 records led by MIIT'. */
  readonly name?: string;
  readonly selection: Selection;
  /** The parts of bodies that narrow the selection to what is counted. */
  readonly bodies: readonly BodyPart[];
  readonly className?: string;
  /** Text with the number in it, in place of the bare one. */
  readonly children?: ReactNode;
}

/** A count that links to exactly the records it counts. Zero is no link. */
export const CountLink = ({
  count,
  noun = "records",
  name,
  selection,
  bodies,
  className = "",
  children,
}: Props) => {
  // Bare numbers are aligned to the right; text starts where its line does.
  const box = `inline-block min-w-6 ${children === undefined ? "text-right" : ""} ${className}`;
  return count === 0 ? (
    <span className={`text-muted ${box}`}>{children ?? count}</span>
  ) : (
    <RouteLink
      aria-label={name}
      change={selecting(narrowTo(selection, ...bodies))}
      className={`-my-0.75 py-0.75 underline decoration-rule underline-offset-2 hover:decoration-ink ${box}`}
      to={`/${noun}`}
    >
      {children ?? count}
    </RouteLink>
  );
};
