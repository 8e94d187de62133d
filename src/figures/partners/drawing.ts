import { rankedPartners } from "#domain/agencies/coIssuing.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { jointIssuing } from "#figures/bodies.ts";
import { defineDrawing, type ModelPage, type ScreenWidths } from "#figures/drawing.ts";
import { partnersShown } from "#figures/matrix/pairNames.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";

import { selectedBody } from "./parameters.ts";

/** The widths of a column of them. */
export const partnersWidths = { usual: 256 } as const satisfies ScreenWidths;

/** The bodies with which a page's body issued records. */
const drawingOf = (
  bodyOf: (page: ModelPage) => string | undefined,
  reads: readonly string[] = [],
) =>
  defineDrawing({
    id: (page) => {
      const body = bodyOf(page);
      return body === undefined ? undefined : `partners-of-${body}`;
    },
    name: bodyPage.partnersFigure,
    reads,
    rows: { slide: 12 },
    model: (page) => {
      const body = bodyOf(page);
      if (body === undefined) return undefined;
      const partners = rankedPartners(jointIssuing(page.snapshot.entries.shown), body);
      return partners.length === 0 ? undefined : { body, partners };
    },
  });

/** On a body's own page. */
export const bodyPartnersDrawing = drawingOf(({ id }) => id);

/** Beside the matrix: of the selected body. */
export const selectedPartnersDrawing = drawingOf(
  ({ snapshot: { dataset, entries, selection }, parameters }) =>
    partnersShown(
      jointIssuing(entries.shown),
      valueIn(parameters, selectedBody(dataset)),
      selection,
    ),
  ["select"],
);
