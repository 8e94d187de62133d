import { Fragment, type ReactNode } from "react";

interface Props {
  /** Each term once, with what it stands for; those without anything are left out. */
  readonly terms: readonly (readonly [string, ReactNode])[];
  /** Whether they stand in two or three columns where a page is wide. */
  readonly inColumns?: boolean;
}

const columns =
  "max-w-[75ch] lg:max-w-none lg:grid-cols-[repeat(2,7.5rem_minmax(0,1fr))] xl:grid-cols-[repeat(3,7.5rem_minmax(0,1fr))]";

/** Terms beside what they stand for, as close as text; where there are links, as far apart as these need. */
export const TermList = ({ terms, inColumns = false }: Props) => (
  <dl
    className={`grid grid-cols-[7.5rem_minmax(0,1fr)] items-baseline gap-x-3 gap-y-0.5 text-small [&>dd:has(a)]:py-0.75 ${inColumns ? columns : "max-w-[75ch]"}`}
  >
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
