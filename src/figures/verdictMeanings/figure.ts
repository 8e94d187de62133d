import { classOf, verdicts } from "#domain/judging/verdict.ts";
import { defineModel } from "#figures/drawing.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { verdictMeanings } from "#messages/judging/verdicts.ts";
import { method } from "#messages/views/method.ts";
import { classWords } from "#messages/words/verdictClasses.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { tableOf, textCell } from "#scene/table/figureTable.ts";

/** The meaning of each verdict, for pages that show verdicts. */
export const verdictMeaningsFigure = defineTable(
  defineModel({
    id: "what-verdicts-say",
    model: () => verdicts,
  }),
  {
    content: (all, { snapshot }) => ({
      table: tableOf(all, [
        [tableFile.group, (verdict) => textCell(classWords[classOf(verdict)])],
        [tableFile.verdict, (verdict) => textCell(verdictWords[verdict])],
        [method.parts.verdicts, (verdict) => textCell(verdictMeanings[verdict])],
      ]),
      title: method.parts.verdicts,
      sentence: sentences.verdicts(all.map((verdict) => verdictWords[verdict])),
      status: () => "",
      entries: snapshot.dataset.entries,
    }),
  },
);
