import type { ReactNode } from "react";

import type { BodyPart } from "#domain/selection/bodyPart.ts";
import { narrowTo } from "#domain/selection/changeSelection.ts";
import { selecting, type Selection } from "#domain/selection/selection.ts";
import { countOf } from "#messages/words/numbers.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly count: number;
  readonly noun?: "records" | "targets";
  /** What is counted, for the name of a bare number: 'led by MIIT'. */
  readonly of?: string;
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
  of = "",
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
      {...(children === undefined ? { "aria-label": `${countOf[noun](count)} ${of}` } : {})}
      change={selecting(narrowTo(selection, ...bodies))}
      className={`-my-0.75 py-0.75 underline decoration-rule underline-offset-2 hover:decoration-ink ${box}`}
      to={`/${noun}`}
    >
      {children ?? count}
    </RouteLink>
  );
};
