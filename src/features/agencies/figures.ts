import { companyRecord } from "#domain/agencies/companyNews.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { agencies } from "#messages/views/agencies.ts";
import { companyPage } from "#messages/views/companyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { besideFigure } from "#figures/beside/figure.ts";
import { summaryOf } from "#figures/bodies.ts";
import { type FigurePage, mostRows } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { matrixFigure } from "#figures/matrix/figure.ts";
import { bodyPartnersFigure, selectedPartnersFigure } from "#figures/partners/figure.ts";
import { recordsFigure } from "#figures/recordsFigure.ts";
import { bodyStripFigure } from "#figures/strip/figure.ts";
import { scoreboardFigure } from "#figures/scoreboard/scoreboardFigure.ts";
import { targetListFigure } from "#figures/targetList/targetListFigure.ts";

import { byVerdict } from "./body/TargetsByVerdict.tsx";
import { agenciesView } from "./table/agenciesView.ts";
import { bodiesFigure } from "./table/bodiesFigure.ts";

/** So many rows are read from the back of a room. */
const ON_SLIDE = { bodies: 12, records: 10, targets: 5 } as const;

const listOf = (
  id: string,
  title: string,
  records: readonly Entry[],
  page: FigurePage,
): FigureFile | undefined =>
  records.length === 0
    ? undefined
    : recordsFigure(id, title, records, page.snapshot, {
        ...page,
        rows: mostRows(page, ON_SLIDE.records),
      });

/** The figures of all bodies. */
export const agenciesFigures: PageFigures = [
  figureOf("issuing-bodies", (page) => {
    const view = agenciesView(page.snapshot);
    const rows = mostRows(page, ON_SLIDE.bodies);
    return view.active.length === 0
      ? undefined
      : bodiesFigure(view, page.snapshot, { ...page, rows });
  }),
  matrixFigure,
  selectedPartnersFigure,
];

/** The figures of a body's page. */
export const bodyFigures: PageFigures = [
  bodyStripFigure,
  figureOf("verdicts", (page) => {
    const { snapshot, id } = page;
    const summary = summaryOf(snapshot, id);
    return summary === undefined || summary.targets.length === 0
      ? undefined
      : scoreboardFigure(summary.targets, [], snapshot, {
          ...page,
          of: agencyLabel(summary.agency),
        });
  }),
  figureOf("targets", (page) => {
    const { snapshot, id, isSlide, width } = page;
    const { judged, dataset } = snapshot;
    const summary = summaryOf(snapshot, id);
    return summary === undefined || summary.targets.length === 0
      ? undefined
      : targetListFigure(
          byVerdict({ targets: summary.targets, judged, dataset }).flatMap(
            (group) => group.targets,
          ),
          snapshot,
          {
            units: "share",
            settle: false,
            most: mostRows(page, ON_SLIDE.targets),
            isSlide,
            width,
            of: agencyLabel(summary.agency),
          },
        );
  }),
  bodyPartnersFigure,
  besideFigure,
  figureOf(
    ({ id }) => `issued-by-${id}`,
    (page) => {
      const { issued, agency } = summaryOf(page.snapshot, page.id) ?? {};
      return (
        issued &&
        agency &&
        listOf(
          `issued-by-${page.id}`,
          agencies.issuedBy(agencyLabel(agency), issued.length),
          issued,
          page,
        )
      );
    },
  ),
  figureOf(
    ({ id }) => `news-about-${id}`,
    (page) => {
      const { about, agency } = summaryOf(page.snapshot, page.id) ?? {};
      return (
        about &&
        agency &&
        listOf(
          `news-about-${page.id}`,
          agencies.aboutBody(agencyLabel(agency), about.length),
          about,
          page,
        )
      );
    },
  ),
];

/** The news of a company. */
export const companyFigures: PageFigures = [
  figureOf(
    ({ id }) => `news-of-${id}`,
    (page) => {
      const { snapshot, id } = page;
      const { dataset, entries } = snapshot;
      const company = dataset.companies.get(id);
      if (company === undefined) return undefined;
      const { news, policies } = companyRecord(dataset, entries.shown, id);
      const title = companyPage.finding(companyPage.name(company), news.length, policies.length);
      return listOf(`news-of-${id}`, title, news, page);
    },
  ),
];
