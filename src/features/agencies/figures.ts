import { coIssuing, rankedPartners } from "#domain/agencies/coIssuing.ts";
import { companyRecord } from "#domain/agencies/companyNews.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import { type AgencySummary, agencySummaries } from "#domain/agencies/summaries.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { agencies } from "#messages/views/agencies.ts";
import { bodyPage, companyPage } from "#messages/views/bodyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import type { FigurePage } from "#figures/drawing.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { mostRows } from "#figures/drawing.ts";
import { recordsFigure } from "#figures/recordsFigure.ts";
import { scoreboardFigure } from "#figures/scoreboard/scoreboardFigure.ts";
import { stripFigure } from "#figures/strip/stripFigure.ts";
import { targetListFigure } from "#figures/targetList/targetListFigure.ts";

import { besideFigure } from "./body/besideFigure.ts";
import { byVerdict } from "./body/TargetsByVerdict.tsx";
import { matrixFigure } from "./pairs/matrixFigure.ts";
import { matrixNames, partnersShown } from "./pairs/pairNames.ts";
import { partnersFigure } from "./pairs/partnersFigure.ts";
import { comparedBody, selectedBody } from "./params.ts";
import { agenciesView, scopeOf } from "./table/agenciesView.ts";
import { bodiesFigure } from "./table/bodiesFigure.ts";

/** So many rows are read from the back of a room. */
const ON_SLIDE = { bodies: 12, pairs: 9, records: 10, targets: 5 } as const;

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

const summariesOf = oncePer((snapshot: Snapshot) => agencySummaries(scopeOf(snapshot)));

const summaryOf = (snapshot: Snapshot, id: string): AgencySummary | undefined =>
  summariesOf(snapshot).find(({ agency }) => agency.id === id);

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
