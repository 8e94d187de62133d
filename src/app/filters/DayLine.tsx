import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { Suspense } from "react";
import { lazy } from "#ui/screen/lazy.tsx";
import { asOf as words } from "#messages/targets/asOf.ts";
import { dayWords } from "#messages/words/dates.ts";

const AsOf = lazy(() => import("#features/targets/asOf/AsOf.tsx"), "AsOf");

interface Props {
  readonly snapshot: Snapshot;
}

/**
 * The as-of day of a page without a filter bar, which the reader may change.
 */
export const DayLine = ({ snapshot }: Props) => (
  <details className="mb-2 text-small print:hidden">
    <summary className="inline-block min-h-6 pointer-coarse:min-h-11">
      {words.before}
      <span
        className={
          snapshot.selection.asOf === undefined
            ? "underline decoration-rule underline-offset-2"
            : "bg-fill px-1 font-semibold underline decoration-ink underline-offset-2"
        }
      >
        {dayWords(snapshot.asOf)}
      </span>
      {words.after}
    </summary>
    <div className="max-w-[52rem] py-2">
      <Suspense>
        <AsOf snapshot={snapshot} />
      </Suspense>
    </div>
  </details>
);
