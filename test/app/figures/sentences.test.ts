import { expect, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { citationOf } from "#export/citation.ts";
import { clipboardContent } from "#export/download.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const base = realSnapshot();

const figureOf = async (address: string, figureId: string) => {
  const { pathname: path, searchParams: parameters } = new URL(address, "https://example.org");
  const snapshot = base.under(parseSelection(parameters, vocabularyOf(base.dataset), base.today));
  const figure = await figureAt({ path, parameters, figureId }, snapshot);
  const origin = { snapshot, edition: undefined, address: "https://example.org/", pageOf: String };
  return { snapshot, origin, figure: figure ?? expect.unreachable(`there is ${figureId}`) };
};

/** What is copied as a sentence. */
const sentenceOf = async (address: string, figureId: string): Promise<string> => {
  const { figure, origin } = await figureOf(address, figureId);
  const look = { shape: "shown", density: 2, theme: undefined } as const;
  const blob = (await clipboardContent("sentence", figure, origin, look))["text/plain"];
  return (await blob?.text()) ?? "";
};

test.each([
  ["/", "targets-by-field"],
  ["/", "bodies-that-issued-most"],
  ["/", "what-to-watch"],
  ["/targets?compare=compute-total&compare=compute-ai-share", "comparison"],
  ["/agencies", "issuing-bodies"],
  ["/agencies", "who-issues-with-whom"],
  ["/agencies", "partners-of-miit"],
  ["/agencies/miit", "records-of-miit"],
  ["/agencies/miit", "partners-of-miit"],
  ["/records", "records-by-date"],
  ["/targets", "targets-by-sector"],
  ["/records/computing-power-2023-2025", "record-computing-power-2023-2025"],
  ["/data", "sources"],
  ["/data", "corrections"],
  ["/data", "gaps"],
  ["/data", "settle"],
  ["/agencies/miit?compare=ndrc", "beside-ndrc"],
  ["/timeline?range=2021..2023", "range"],
  ["/method", "what-verdicts-say"],
])("the sentence of %s, %s has numbers before it says what is shown", async (address, figureId) => {
  const sentence = await sentenceOf(address, figureId);
  const { figure } = await figureOf(address, figureId);
  const end = sentence.lastIndexOf(" (");
  expect(sentence.slice(0, end)).toMatch(/\d|Eight/);
  expect(sentence).toContain(figure.sentence ?? figure.title);
});

test("what is said of how much is shown agrees with what was found", async () => {
  const { figure, origin, snapshot } = await figureOf("/records?agency=miit", "records");
  const shown = `${snapshot.entries.shown.length} of ${base.entries.shown.length} records`;
  expect(snapshot.entries.shown.length).toBeGreaterThan(40);
  expect(await sentenceOf("/records?agency=miit", "records")).toContain(`(${shown} · MIIT`);
  expect(citationOf(figure, origin).plain).toContain(`${shown} · MIIT`);
  // The picture has fewer, and says of how many.
  expect(figure.status).toBe(`The first 40 of ${shown}`);
});
