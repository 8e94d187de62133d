import { Fragment, type ReactNode } from "react";

interface Props {
  /** Each term once, with what it stands for; those without anything are left out. */
  readonly terms: readonly (readonly [string, ReactNode])[];
}

/** Terms beside what they stand for, as close as text; where there are links, as far apart as these need. */
export const TermList = ({ terms }: Props) => (
  <dl className="grid max-w-[75ch] grid-cols-[7.5rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-0.5 text-small [&>dd:has(a)]:py-0.75">
    {terms.map(([term, value]) =>
      value === undefined ? null : (
        <Fragment key={term}>
          <dt className="text-muted">{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ),
    )}
  </dl>
);
