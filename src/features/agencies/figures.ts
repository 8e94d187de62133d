import { coIssuing, type CoIssuing, rankedPartners } from "#domain/agencies/coIssuing.ts";
import { companyRecord } from "#domain/agencies/companyNews.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import { agencySummaries } from "#domain/agencies/summaries.ts";
import { valueIn } from "#domain/query/parameters/parameter.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Figure } from "#export/figureFile.ts";
import { agencies } from "#messages/views/agencies.ts";
import { bodyPage, companyPage } from "#messages/views/bodyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import { type FigurePage, mostRows, type PageFigures } from "#figures/pageFigures.ts";
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

const partnersOf = (
  body: string | undefined,
  shared: CoIssuing,
  page: FigurePage,
): Record<string, () => Figure | undefined> => {
  const partners = body === undefined ? [] : rankedPartners(shared, body);
  return body === undefined || partners.length === 0
    ? {}
    : {
        [`partners-of-${body}`]: () =>
          partnersFigure(body, partners, page.snapshot, {
            ...page,
            rows: mostRows(page, ON_SLIDE.bodies),
          }),
      };
};

const listOf = (
  stem: string,
  title: string,
  records: readonly Entry[],
  page: FigurePage,
): Figure | undefined =>
  records.length === 0
    ? undefined
    : recordsFigure(stem, title, records, page.snapshot, {
        ...page,
        rows: mostRows(page, ON_SLIDE.records),
      });

/** The figures of all bodies. */
export const agenciesFigures: PageFigures = (page) => {
  const { snapshot, parameters } = page;
  const rows = mostRows(page, ON_SLIDE.bodies);
  const { dataset, entries, selection } = snapshot;
  const shared = coIssuing(entries.shown);
  const asked = valueIn(parameters, selectedBody(dataset));
  return {
    "issuing-bodies": () => {
      const view = agenciesView(snapshot);
      return view.active.length === 0 ? undefined : bodiesFigure(view, snapshot, { ...page, rows });
    },
    "who-issues-with-whom": () =>
      shared.bodies.length === 0
        ? undefined
        : matrixFigure(
            matrixModel(shared, mostRows(page, ON_SLIDE.pairs)),
            matrixNames(dataset, shared),
            snapshot,
            { ...page, all: shared.bodies.length },
          ),
    ...partnersOf(partnersShown(shared, asked, selection), shared, page),
  };
};

/** The figures of a body's page. */
export const bodyFigures: PageFigures = (page) => {
  const { snapshot, parameters, id, isSlide } = page;
  const { dataset, asOf, today, entries, judged } = snapshot;
  const summaries = agencySummaries(scopeOf(snapshot));
  const summary = summaries.find(({ agency }) => agency.id === id);
  if (summary === undefined) return {};
  const compared = valueIn(parameters, comparedBody(dataset, id));
  const other = summaries.find((one) => one.agency.id === compared);
  const { agency, issued, about, targets } = summary;
  const label = agencyLabel(agency);
  const all = [...issued, ...about];
  const strip = { asOf, today, entries: all, label: bodyPage.strip(label) };
  return {
    [`records-of-${id}`]: () =>
      all.length === 0 ? undefined : stripFigure(`records-of-${id}`, strip, snapshot, page),
    verdicts: () =>
      targets.length === 0
        ? undefined
        : scoreboardFigure(targets, [], snapshot, { ...page, of: label }),
    targets: () =>
      targets.length === 0
        ? undefined
        : targetListFigure(
            byVerdict({ targets, judged, dataset }).flatMap((group) => group.targets),
            snapshot,
            {
              units: "share",
              settle: false,
              most: mostRows(page, ON_SLIDE.targets),
              isSlide,
              width: page.width,
              of: label,
            },
          ),
    ...partnersOf(id, coIssuing(entries.shown), page),
    ...(other === undefined
      ? {}
      : { [`beside-${other.agency.id}`]: () => besideFigure(summary, other, snapshot, page) }),
    [`issued-by-${id}`]: () =>
      listOf(`issued-by-${id}`, agencies.issuedBy(label, issued.length), issued, page),
    [`news-about-${id}`]: () =>
      listOf(`news-about-${id}`, agencies.aboutBody(label, about.length), about, page),
  };
};

/** The news of a company. */
export const companyFigures: PageFigures = (page) => {
  const { snapshot, id } = page;
  const { dataset, entries } = snapshot;
  const company = dataset.companies.get(id);
  return company === undefined
    ? {}
    : {
        [`news-of-${id}`]: () => {
          const { news, policies } = companyRecord(dataset, entries.shown, id);
          const title = companyPage.finding(
            companyPage.name(company),
            news.length,
            policies.length,
          );
          return listOf(`news-of-${id}`, title, news, page);
        },
      };
};
