import type { Entry } from "#domain/dataset/entry.ts";
import { PageSteps, type StepTo } from "#parts/page/PageSteps.tsx";
import { recordPage } from "#messages/views/recordPage.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import type { Neighbours } from "./recordView.ts";

interface Props {
  readonly neighbours: Neighbours;
}

const stepTo = (entry: Entry | undefined): StepTo | undefined =>
  entry === undefined ? undefined : { name: shortTitle(entry), path: `/records/${entry.id}` };

/** One record back, one on, and back to all, within what is selected. */
export const RecordPager = ({ neighbours }: Props) => {
  const { place, previous, next } = neighbours;
  return (
    <nav
      aria-label={recordPage.pager.label}
      className="mb-2 flex flex-wrap items-center gap-x-4 text-small print:hidden"
    >
      <RouteLink
        className="inline-block py-1 underline decoration-rule underline-offset-2 hover:decoration-ink"
        to="/records"
      >
        {recordPage.pager.all}
      </RouteLink>
      {place === undefined ? null : (
        <PageSteps next={stepTo(next)} previous={stepTo(previous)} words={recordPage.pager} />
      )}
    </nav>
  );
};
