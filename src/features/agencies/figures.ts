import { besideFigure } from "#figures/beside/figure.ts";
import { bodiesTableFigure } from "#figures/bodiesTable/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { matrixFigure } from "#figures/matrix/figure.ts";
import { bodyPartnersFigure, selectedPartnersFigure } from "#figures/partners/figure.ts";
import { bodyNewsFigure, companyNewsFigure, issuedFigure } from "#figures/recordList/figure.ts";
import { bodyVerdictsFigure } from "#figures/scoreboard/figure.ts";
import { bodyStripFigure } from "#figures/strip/figure.ts";
import { bodyTargetsFigure } from "#figures/targetList/figure.ts";

/** The figures of all bodies. */
export const agenciesFigures: PageFigures = [
  bodiesTableFigure,
  matrixFigure,
  selectedPartnersFigure,
];

/** The figures of a body's page. */
export const bodyFigures: PageFigures = [
  bodyStripFigure,
  bodyVerdictsFigure,
  bodyTargetsFigure,
  bodyPartnersFigure,
  besideFigure,
  issuedFigure,
  bodyNewsFigure,
];

export const companyFigures: PageFigures = [companyNewsFigure];
