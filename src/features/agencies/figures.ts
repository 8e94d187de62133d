import { coIssuing, rankedPartners } from "#domain/agencies/coIssuing.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import type { AgencySummary } from "#domain/agencies/summaries.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import { summaryOf } from "#figures/bodies.ts";
import { bodiesTableFigure } from "#figures/bodiesTable/figure.ts";
import { type FigurePage, mostRows } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { bodyNewsFigure, companyNewsFigure, issuedFigure } from "#figures/recordList/figure.ts";
import { bodyVerdictsFigure } from "#figures/scoreboard/figure.ts";
import { stripFigure } from "#figures/strip/stripFigure.ts";
import { bodyTargetsFigure } from "#figures/targetList/figure.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";

import { besideFigure } from "./body/besideFigure.ts";
import { matrixFigure } from "./pairs/matrixFigure.ts";
import { matrixNames, partnersShown } from "./pairs/pairNames.ts";
import { partnersFigure } from "./pairs/partnersFigure.ts";
import { comparedBody, selectedBody } from "./params.ts";

/** So many rows are read from the back of a room. */
const ON_SLIDE = { bodies: 12, pairs: 9 } as const;

/** The partners of a body that a page names. */
const partnersOf = (bodyOf: (page: FigurePage) => string | undefined) =>
  figureOf(
    (page) => {
      const body = bodyOf(page);
      return body === undefined ? undefined : `partners-of-${body}`;
    },
    (page) => {
      const body = bodyOf(page);
      const shared = coIssuing(page.snapshot.entries.shown);
      const partners = body === undefined ? [] : rankedPartners(shared, body);
      return body === undefined || partners.length === 0
        ? undefined
        : partnersFigure(body, partners, page.snapshot, {
            ...page,
            rows: mostRows(page, ON_SLIDE.bodies),
          });
    },
  );

/** The figures of all bodies. */
export const agenciesFigures: PageFigures = [
  bodiesTableFigure,
  figureOf("who-issues-with-whom", (page) => {
    const { dataset, entries } = page.snapshot;
    const shared = coIssuing(entries.shown);
    return shared.bodies.length === 0
      ? undefined
      : matrixFigure(
          matrixModel(shared, mostRows(page, ON_SLIDE.pairs)),
          matrixNames(dataset, shared),
          page.snapshot,
          { ...page, all: shared.bodies.length },
        );
  }),
  partnersOf(({ snapshot, parameters }) => {
    const { dataset, entries, selection } = snapshot;
    const asked = valueIn(parameters, selectedBody(dataset));
    return partnersShown(coIssuing(entries.shown), asked, selection);
  }),
];

const comparedOn = ({ snapshot, parameters, id }: FigurePage): AgencySummary | undefined => {
  const compared = valueIn(parameters, comparedBody(snapshot.dataset, id));
  return compared === undefined ? undefined : summaryOf(snapshot, compared);
};

/** The figures of a body's page. */
export const bodyFigures: PageFigures = [
  figureOf(
    ({ id }) => `records-of-${id}`,
    (page) => {
      const { snapshot, id } = page;
      const { asOf, today } = snapshot;
      const summary = summaryOf(snapshot, id);
      const entries = [...(summary?.issued ?? []), ...(summary?.about ?? [])];
      return summary === undefined || entries.length === 0
        ? undefined
        : stripFigure(
            `records-of-${id}`,
            { asOf, today, entries, label: bodyPage.strip(agencyLabel(summary.agency)) },
            snapshot,
            page,
          );
    },
  ),
  bodyVerdictsFigure,
  bodyTargetsFigure,
  partnersOf(({ snapshot, id }) => summaryOf(snapshot, id)?.agency.id),
  figureOf(
    (page) => {
      const other = comparedOn(page);
      return other && `beside-${other.agency.id}`;
    },
    (page) => {
      const summary = summaryOf(page.snapshot, page.id);
      const other = comparedOn(page);
      return summary && other && besideFigure(summary, other, page.snapshot, page);
    },
  ),
  issuedFigure,
  bodyNewsFigure,
];

export const companyFigures: PageFigures = [companyNewsFigure];
