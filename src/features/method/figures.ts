import { tableOf, textCell } from "#scene/table/figureTable.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { sentences } from "#messages/files/sentences.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { verdictMeanings } from "#messages/judging/verdicts.ts";
import { method } from "#messages/views/method.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { figureOf, type PageFigures } from "#figures/figure.ts";
import { tableFigure } from "#figures/tableFigure.ts";

/** What each verdict says, for those who are shown them. */
export const methodFigures: PageFigures = [
  figureOf("what-verdicts-say", ({ snapshot, ...room }) =>
    tableFigure(
      tableOf(verdicts, [
        [tableFile.verdict, (verdict) => textCell(verdictWords[verdict])],
        [method.parts.verdicts, (verdict) => textCell(verdictMeanings[verdict])],
      ]),
      {
        id: "what-verdicts-say",
        title: method.parts.verdicts,
        sentence: sentences.verdicts(verdicts.map((verdict) => verdictWords[verdict])),
        status: "",
        entries: snapshot.dataset.entries,
      },
      room,
    ),
  ),
];
