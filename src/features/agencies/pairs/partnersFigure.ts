import { partsChart } from "#figures/partBars/partBarChart.ts";
import { partBarSheet } from "#figures/partBars/partBarSheet.ts";
import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { Partner } from "#domain/agencies/coIssuing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { statusOf } from "#features/agencies/jointCounts.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { agencies, pairs } from "#messages/views/agencies.ts";
import { bodyPage } from "#messages/views/bodyPage.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { countOf } from "#messages/words/numbers.ts";
import { firstOf } from "#figures/firstOf.ts";
import type { FigureSize } from "#figures/drawing.ts";

/** The partners of a body as they leave the page. */
export const partnersFigure = (
  body: string,
  all: readonly Partner[],
  { dataset, entries }: Snapshot,
  { rows: most, width }: FigureSize = {},
): FigureFile => {
  const partners = all.slice(0, most);
  const rows = partners.map(({ id, together, ledByFirst, ledBySecond }) => ({
    label: bodyLabel(dataset, id),
    led: ledByFirst,
    issued: together,
    about: 0,
    words: pairs.whoLed(bodyLabel(dataset, body), ledByFirst, bodyLabel(dataset, id), ledBySecond),
  }));
  const ledByBody = tableFile.ledBy(bodyLabel(dataset, body));
  const byOthers = ({ together, ledByFirst, ledBySecond }: Partner): number =>
    together - ledByFirst - ledBySecond;
  const title = bodyPage.partnersTitle(bodyLabel(dataset, body));
  return {
    id: `partners-of-${body}`,
    title,
    sentence: firstOf(pairs.partnersOf(bodyLabel(dataset, body)), all, ({ id, together }) => [
      bodyLabel(dataset, id),
      countOf.records(together),
    ]),
    status: statusOf(
      partners.length < all.length
        ? agencies.bodiesShown(partners.length, all.length)
        : pairs.partnersShown(all.length),
      entries.shown.filter(({ bodies }) => bodies.includes(body)),
    ),
    // Who led is said in words beside the bars of the page.
    chart: partsChart(
      rows.map(({ label }) => label),
      [
        { name: ledByBody, token: "bar", values: partners.map(({ ledByFirst }) => ledByFirst) },
        {
          name: tableFile.ledByThis,
          token: "kind.policy-news",
          values: partners.map(({ ledBySecond }) => ledBySecond),
        },
        {
          name: tableFile.ledByOthers,
          token: "bar",
          form: "outline",
          values: partners.map(byOthers),
        },
      ],
    ),
    table: tableOf(partners, [
      [tableFile.body, ({ id }) => textCell(bodyLabel(dataset, id))],
      [pairs.columns.together, ({ together }) => numberCell(together)],
      [ledByBody, ({ ledByFirst }) => numberCell(ledByFirst)],
      [tableFile.ledByThis, ({ ledBySecond }) => numberCell(ledBySecond)],
      [tableFile.ledByOthers, (partner) => numberCell(byOthers(partner))],
    ]),
    scene: partBarSheet(rows, title, "", fileMeasure, width),
    entries: entries.shown.filter(
      ({ bodies }) => bodies.includes(body) && partners.some(({ id }) => bodies.includes(id)),
    ),
  };
};
