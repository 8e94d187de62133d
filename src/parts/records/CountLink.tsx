import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { ReactNode } from "react";

import type { BodyPart } from "#domain/query/bodyPart.ts";
import { narrowTo } from "#domain/query/selection/changeSelection.ts";
import { type Selection } from "#domain/query/selection/selection.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly count: number;
  readonly noun?: "records" | "targets";
  /** What a bare number counts, with the number: '7 records led by MIIT'. */
  readonly name?: string;
  readonly selection: Selection;
  /** The parts of bodies that lead from what is shown to what is counted. */
  readonly bodies: readonly BodyPart[];
  readonly className?: string;
  /** Words with the number in them, in place of the bare one. */
  readonly children?: ReactNode;
}

/** A number that opens exactly what it counts. None is no link. */
export const CountLink = ({
  count,
  noun = "records",
  name,
  selection,
  bodies,
  className = "",
  children,
}: Props) => {
  // Bare numbers stand under each other; words begin where their line does.
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
