import type { ReactNode } from "react";

import { type Verdict, verdictClasses } from "#domain/judging/verdict.ts";
import { classLead, classWords } from "#messages/words/verdictClasses.ts";

interface Props {
  /** Those that are listed, in their order. */
  readonly verdicts: readonly Verdict[];
  /** The class of the row. */
  readonly className: string;
  /** The class of a head with its list. */
  readonly partClass?: string;
  /** The class of the lists within it. */
  readonly listClass: string;
  /** The class of the heads. */
  readonly headClass?: string;
  /** A list item. */
  readonly item: (verdict: Verdict) => ReactNode;
}

/** Verdicts in a row, class by class, each behind its head. */
export const VerdictRow = ({
  verdicts: listed,
  className,
  partClass = "flex items-baseline",
  listClass,
  headClass = "",
  item,
}: Props) => (
  <ul className={className}>
    {verdictClasses.map(([key, all]) => {
      const own = listed.filter((verdict) => all.includes(verdict));
      if (own.length === 0) return null;
      return (
        <li className={partClass} key={key}>
          {/* The list below is named by it. */}
          <span
            aria-hidden="true"
            className={`text-small whitespace-nowrap text-muted ${headClass}`}
          >
            {classLead(key)}
          </span>
          <ul aria-label={classWords[key]} className={listClass}>
            {own.map(item)}
          </ul>
        </li>
      );
    })}
  </ul>
);
