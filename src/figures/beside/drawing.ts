import type { AgencySummary } from "#domain/agencies/summaries.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { summaryOf } from "#figures/bodies.ts";
import { defineDrawing, type ModelPage } from "#figures/drawing.ts";
import { sideBySide } from "#messages/views/bodyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";

import { comparedBody } from "./parameters.ts";

const comparedOn = ({ snapshot, parameters, id }: ModelPage): AgencySummary | undefined =>
  summaryOf(snapshot, valueIn(parameters, comparedBody(snapshot.dataset, id)) ?? "");

/** The body of a page, and the one that its address compares with it. */
export const besideDrawing = defineDrawing({
  id: (page) => {
    const other = comparedOn(page);
    return other && `beside-${other.agency.id}`;
  },
  reads: ["compare"],
  model: (page) => {
    const one = summaryOf(page.snapshot, page.id);
    const other = comparedOn(page);
    return one && other && { one, other };
  },
  name: ({ one, other }) => sideBySide.title(agencyLabel(one.agency), agencyLabel(other.agency)),
});
