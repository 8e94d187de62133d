import { Fragment, type ReactNode } from "react";

interface Props {
  /** Unique terms with their descriptions; those whose description is undefined are omitted. */
  readonly terms: readonly (readonly [string, ReactNode])[];
  /** Whether to use two or three columns on wide pages. */
  readonly inColumns?: boolean;
}

const columns =
  "max-w-[75ch] lg:max-w-none lg:grid-cols-[repeat(2,7.5rem_minmax(0,1fr))] xl:grid-cols-[repeat(3,7.5rem_minmax(0,1fr))]";

/** A list of terms with descriptions, spaced like text, or further apart where links need larger targets. */
export const TermList = ({ terms, inColumns = false }: Props) => (
  <dl
    className={`grid grid-cols-[min(7.5rem,40%)_minmax(0,1fr)] items-baseline gap-x-3 gap-y-0.5 text-small [&>dd:has(a)]:py-0.75 ${inColumns ? columns : "max-w-[75ch]"}`}
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
