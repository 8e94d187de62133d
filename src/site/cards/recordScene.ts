import { facetWords, documentTypeWords } from "#messages/words/facets.ts";
import { type Mark, SMALL, type TextMark } from "#scene/mark.ts";
import { fileMeasure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { kindShape } from "#scene/shapes.ts";
import { wrapTo } from "#scene/wrap.ts";
import { scoreShares } from "#figures/scoreboard/scoreboardShares.ts";
import { scoreboardScene } from "#figures/scoreboard/figure.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { dataLang } from "#messages/app/language.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { dateWords } from "#messages/words/dates.ts";
import { issuersWords, fullTitle } from "#messages/words/titles.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { sectorsWords } from "#messages/words/terms.ts";

import { cardMeasure } from "./cardScene.ts";

const SIZE = 15;
const LINE = 20;
/** What something is called, before what it is. */
const CALLED = 130;
const MOST_DATES = 3;
const MOST_LINES = 2;

const measure = cardMeasure;

/** What a record is in a few lines: what kind, by whom, when, and what became of its targets, or what it says. */
export const recordScene = (
  entry: Entry,
  { dataset, judged, targets }: Snapshot,
  width: number,
): Scene => {
  const { record, dates } = entry;
  const { facts } = recordPage;
  const marks: Mark[] = [];
  let y = 0;
  const put = (text: string, x: number, most: number, look: Pick<TextMark, "fill" | "lang">) => {
    const lines = wrapTo(text, width - x, most, { measure, size: SIZE });
    marks.push({ kind: "text", x, y: y + SIZE, lines, size: SIZE, leading: LINE, ...look });
    return lines.length * LINE;
  };
  const fact = (called: string, text: string): void => {
    if (text === "") return;
    put(called, 0, 1, { fill: "ink.muted" });
    y += put(text, CALLED, MOST_LINES, { fill: "ink" }) + 3;
  };
  const kind = kindLabels[record.kind];
  marks.push({
    kind: "path",
    d: kindShape[record.kind],
    fill: `kind.${record.kind}`,
    at: { x: CALLED + 6, y: y + SIZE - 5, scale: 5 },
  });
  put(facetWords.kind.label, 0, 1, { fill: "ink.muted" });
  y +=
    put(
      record.documentType === undefined ? kind : documentTypeWords(record.documentType),
      CALLED + 18,
      1,
      { fill: "ink" },
    ) + 3;
  fact(facts.issuers, issuersWords(record.issuers, dataset));
  for (const date of dates.slice(0, MOST_DATES)) {
    fact(recordPage.dated(date.means), dateWords(date));
  }
  const own = targets.items.filter((target) => target.entry === entry);
  if (own.length > 0) {
    const shares = scoreShares(countVerdicts(own, judged));
    const { height, marks: bar } = scoreboardScene(shares, [], scoreboard.title, {
      width,
      measure: fileMeasure,
    });
    marks.push({ kind: "group", at: { x: 0, y: y + 10 }, marks: bar });
    y += height + 10;
  } else {
    fact(facts.sectors, sectorsWords(dataset, record));
    y += 5;
    y += put(record.summary, 0, 3, { fill: "ink", lang: dataLang });
  }
  return { width, height: Math.max(y, SMALL), title: fullTitle(entry), marks };
};
