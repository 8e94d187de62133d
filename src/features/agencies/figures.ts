import { coIssuing, type CoIssuing, rankedPartners } from "#domain/agencies/coIssuing.ts";
import { companyRecord } from "#domain/agencies/companyNews.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import { agencySummaries } from "#domain/agencies/summaries.ts";
import { valueIn } from "#domain/address/parameter.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { companyPage } from "#messages/views/companyPage.ts";
import { agencyLabel } from "#messages/words/labels.ts";
import type { PageFigures } from "#parts/figures/pageFigures.ts";
import { recordsFigure } from "#parts/figures/recordsFigure.ts";
import { scoreboardFigure } from "#parts/figures/scoreboardFigure.ts";
import { stripFigure } from "#parts/figures/stripFigure.ts";
import { targetListFigure } from "#parts/figures/targetListFigure.ts";

import { byVerdict } from "./body/TargetsByVerdict.tsx";
import { matrixFigure } from "./pairs/matrixFigure.ts";
import { matrixNames, partnersShown } from "./pairs/pairNames.ts";
import { partnersFigure } from "./pairs/partnersFigure.ts";
import { selectedBody } from "./params.ts";
import { agenciesView, scopeOf } from "./table/agenciesView.ts";
import { bodiesFigure } from "./table/bodiesFigure.ts";

const partnersOf = (
  body: string | undefined,
  shared: CoIssuing,
  snapshot: Snapshot,
): Record<string, () => Figure | undefined> => {
  const partners = body === undefined ? [] : rankedPartners(shared, body);
  return body === undefined || partners.length === 0
    ? {}
    : { [`partners-of-${body}`]: () => partnersFigure(body, partners, snapshot) };
};

/** The figures of all bodies. */
export const agenciesFigures: PageFigures = ({ snapshot, parameters }) => {
  const { dataset, entries, selection } = snapshot;
  const shared = coIssuing(entries.shown);
  const asked = valueIn(parameters, selectedBody(dataset));
  return {
    "issuing-bodies": () => {
      const view = agenciesView(snapshot);
      return view.active.length === 0 ? undefined : bodiesFigure(view, snapshot);
    },
    "who-issues-with-whom": () =>
      shared.bodies.length === 0
        ? undefined
        : matrixFigure(matrixModel(shared), matrixNames(dataset, shared), snapshot),
    ...partnersOf(partnersShown(shared, asked, selection), shared, snapshot),
  };
};

/** The figures of a body's page. */
export const bodyFigures: PageFigures = ({ snapshot, id, most }) => {
  const { asOf, today, entries, judged } = snapshot;
  const summary = agencySummaries(scopeOf(snapshot)).find(({ agency }) => agency.id === id);
  if (summary === undefined) return {};
  const { agency, issued, about, targets } = summary;
  const label = agencyLabel(agency);
  const all = [...issued, ...about];
  const strip = { asOf, today, entries: all, label: bodyPage.strip(label) };
  return {
    [`records-of-${id}`]: () =>
      all.length === 0 ? undefined : stripFigure(`records-of-${id}`, strip, snapshot),
    verdicts: () =>
      targets.length === 0 ? undefined : scoreboardFigure(targets, [], snapshot, label),
    targets: () =>
      targets.length === 0
        ? undefined
        : targetListFigure(
            byVerdict(targets, judged),
            snapshot,
            { units: "share", settle: false, most },
            label,
          ),
    ...partnersOf(id, coIssuing(entries.shown), snapshot),
  };
};

/** The news of a company. */
export const companyFigures: PageFigures = ({ snapshot, id, most }) => {
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
          return news.length === 0
            ? undefined
            : recordsFigure(`news-of-${id}`, title, news, snapshot, most);
        },
      };
};
