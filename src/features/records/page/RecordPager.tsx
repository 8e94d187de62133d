import type { Entry } from "#domain/dataset/entry.ts";
import { PageSteps, type StepTo } from "#parts/page/PageSteps.tsx";
import { recordPage } from "#messages/views/recordPage.ts";
import { shortTitle } from "#messages/words/titles.ts";

import type { Neighbours } from "./recordView.ts";

interface Props {
  readonly neighbours: Neighbours;
}

const stepTo = (entry: Entry | undefined): StepTo | undefined =>
  entry === undefined ? undefined : { name: shortTitle(entry), path: `/records/${entry.id}` };

/** One record back, one on, and back to all, within what is selected. */
export const RecordPager = ({ neighbours }: Props) => {
  const { place, previous, next } = neighbours;
  const { pager } = recordPage;
  return (
    <div className="mb-2">
      <PageSteps
        all={{ name: pager.all, path: "/records" }}
        isListed={place !== undefined}
        label={pager.label}
        next={stepTo(next)}
        previous={stepTo(previous)}
        words={pager}
      />
    </div>
  );
};
