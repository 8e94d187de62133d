import type { Partner } from "#domain/agencies/coIssuing.ts";
import type { Drawing } from "#figures/drawing.ts";
import { defineFigure } from "#figures/figure.ts";
import { firstOf } from "#figures/firstOf.ts";
import { partsChart } from "#figures/partBars/partBarChart.ts";
import { partBarsScene } from "#figures/partBars/partBarsScene.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { agencies, pairs } from "#messages/views/agencies.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { countOf } from "#messages/words/numbers.ts";
import { statusWithAtLeast } from "#parts/records/jointCounts.ts";
import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";

import { bodyPartnersDrawing, selectedPartnersDrawing } from "./drawing.ts";

interface PartnersModel {
  readonly body: string;
  /** All of them; as many as fit are drawn. */
  readonly partners: readonly Partner[];
}

/** Records of both that neither of them led. */
const ledByOthers = ({ together, ledByFirst, ledBySecond }: Partner): number =>
  together - ledByFirst - ledBySecond;

/** The partners of a body in files. */
const figureOf = (drawing: Drawing<PartnersModel>) =>
  defineFigure(drawing, {
    widths: { file: 820 },
    scene: ({ body, partners }, { width, rows, measure }, { snapshot: { dataset } }) =>
      partBarsScene(
        partners.slice(0, rows).map(({ id, together, ledByFirst, ledBySecond }) => ({
          label: bodyLabel(dataset, id),
          led: ledByFirst,
          issued: together,
          about: 0,
          words: pairs.whoLed(
            [
              [bodyLabel(dataset, body), ledByFirst],
              [bodyLabel(dataset, id), ledBySecond],
            ],
            together - ledByFirst - ledBySecond,
          ),
        })),
        bodyPage.partnersTitle(bodyLabel(dataset, body)),
        "",
        measure,
        width,
      ),
    words: ({ body, partners: all }, { snapshot: { dataset, entries }, rows }) => {
      const shown = Math.min(all.length, rows ?? all.length);
      return {
        title: bodyPage.partnersTitle(bodyLabel(dataset, body)),
        sentence: firstOf(pairs.partnersOf(bodyLabel(dataset, body)), all, ({ id, together }) => [
          bodyLabel(dataset, id),
          countOf.records(together),
        ]),
        status: statusWithAtLeast(
          shown < all.length
            ? agencies.bodiesShown(shown, all.length)
            : pairs.partnersShown(all.length),
          entries.shown.filter(({ bodies }) => bodies.includes(body)),
        ),
      };
    },
    // On the page, words beside the bars say who led.
    chart: ({ body, partners: all }, { snapshot: { dataset }, rows }) => {
      const partners = all.slice(0, rows);
      return partsChart(
        partners.map(({ id }) => bodyLabel(dataset, id)),
        [
          {
            name: tableFile.ledBy(bodyLabel(dataset, body)),
            token: "bar",
            values: partners.map(({ ledByFirst }) => ledByFirst),
          },
          {
            name: tableFile.ledByThis,
            token: "kind.policy-news",
            values: partners.map(({ ledBySecond }) => ledBySecond),
          },
          {
            name: tableFile.ledByOthers,
            token: "bar",
            form: "outline",
            values: partners.map(ledByOthers),
          },
        ],
      );
    },
    table: ({ body, partners }, { snapshot: { dataset }, rows }) =>
      tableOf(partners.slice(0, rows), [
        [tableFile.body, ({ id }) => textCell(bodyLabel(dataset, id))],
        [pairs.columns.together, ({ together }) => numberCell(together)],
        [tableFile.ledBy(bodyLabel(dataset, body)), ({ ledByFirst }) => numberCell(ledByFirst)],
        [tableFile.ledByThis, ({ ledBySecond }) => numberCell(ledBySecond)],
        [tableFile.ledByOthers, (partner) => numberCell(ledByOthers(partner))],
      ]),
    entries: ({ body, partners }, { snapshot: { entries }, rows }) => {
      const drawn = new Set(partners.slice(0, rows).map(({ id }) => id));
      return entries.shown.filter(
        ({ bodies }) => bodies.includes(body) && bodies.some((id) => drawn.has(id)),
      );
    },
  });

/** On a body's own page. */
export const bodyPartnersFigure = figureOf(bodyPartnersDrawing);

/** Beside the matrix. */
export const selectedPartnersFigure = figureOf(selectedPartnersDrawing);
