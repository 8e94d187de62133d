import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { importNewsletter } from "#importing/newsletter/importNewsletter.ts";

import { digest } from "../digest.ts";
import { fixtures } from "../fixtures/fixtures.ts";
import { known } from "../fixtures/known.ts";

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../fixtures", name), "utf8");

describe("a newsletter", () => {
  it.each(fixtures)("%s gives the drafts and questions beside it", (name) => {
    expect(digest(importNewsletter(read(name), known))).toEqual(JSON.parse(read(`${name}.json`)));
  });

  it("reads the same with other quotes, spaces, bullets and headings", () => {
    const text = read("whole.md");
    const plain = digest(importNewsletter(text, known));
    const variants = [
      text.replaceAll("“", '"').replaceAll("”", '"'),
      text.replaceAll(" ", "\u00A0"),
      text.replaceAll(/^- /gm, "• "),
      text.replaceAll(/^- /gm, "* "),
      text.replaceAll(/^#+ /gm, ""),
      text.replaceAll("**", ""),
      text.replaceAll("TOP 5", "Example's Top 5"),
      text.replaceAll("\n", "\r\n"),
      `\uFEFF${text}`,
      text.replace(/### CONTENTS[^#]*/, ""),
      text.replaceAll(/Example comment|EXAMPLE comment/g, "EXAMPLEs comment"),
      text.replace("### 1. Kites", "### Kites"),
      text.replaceAll(/\n\n(?=- )/g, "\n").replaceAll(/^(- .*)\n/gm, "$1\n\n"),
    ];
    for (const variant of variants) {
      expect(digest(importNewsletter(variant, known))).toEqual(plain);
    }
  });

  it("never writes a sentence of its source into a record", () => {
    for (const name of fixtures) {
      for (const { record, excerpt } of importNewsletter(read(name), known).drafts) {
        expect(record).not.toHaveProperty("summary");
        const { title: _, ...own } = record;
        const words =
          JSON.stringify({ ...own, provenance: undefined }).match(/"en":"[^"]*"/g) ?? [];
        const long = words.filter((text) => text.split(" ").length > 8);
        expect(long, excerpt.text).toEqual([]);
      }
    }
  });

  it("asks for a summary of each draft, and for a title of each line of news", () => {
    const { drafts, questions } = importNewsletter(read("whole.md"), known);
    const summaryQuestions = questions.filter(({ kind }) => kind === "summary");
    for (const { id, kind } of drafts) {
      const fields = summaryQuestions.filter(({ draft }) => draft === id).map(({ field }) => field);
      expect(fields).toEqual(kind === "policy" ? ["summary"] : ["title", "summary"]);
    }
  });

  it("asks for each goal in words to be put into a sentence, and for each figure in words", () => {
    const { drafts, questions } = importNewsletter(read("goals.md"), known);
    const askedFields = new Set(questions.map(({ draft, field }) => `${draft} ${field}`));
    const open = drafts.flatMap(({ id, record }) =>
      (["targets", "quantities"] as const).flatMap((list) => {
        const figures: readonly object[] = Array.isArray(record[list]) ? record[list] : [];
        return figures.flatMap((figure, at) =>
          "value" in figure
            ? []
            : [`${id} ${list}.${at}.${"qualitative" in figure ? "goal" : "value"}`],
        );
      }),
    );
    expect(open).toHaveLength(20);
    expect(open.filter((one) => !askedFields.has(one))).toEqual([]);
  });

  it("shows each field its line, and how sure it is", () => {
    const [draft] = importNewsletter(read("whole.md"), known).drafts;
    const of = (field: string) =>
      draft?.lines
        .filter((one) => one.field === field)
        .map(({ line, confidence }) => [line, confidence]);
    expect(of("title.zh")).toEqual([[34, "said"]]);
    expect(of("targets.0.value")).toEqual([[25, "said"]]);
    expect(of("targets.0.due")).toEqual([[25, "said"]]);
    // The goal in words beside a share has the year of its bullet.
    expect(of("targets.2.goal")).toEqual([[25, "proposed"]]);
    expect(of("targets.2.due")).toEqual([[25, "said"]]);
    // The year of the first bullet may be that of the list: concluded, and asked about.
    expect(of("targets.3.due")).toEqual([[25, "concluded"]]);
    expect(of("targets.0.metric")).toEqual([[25, "proposed"]]);
    expect(of("targets.0.baseline.value")).toEqual([[30, "said"]]);
    // The first of the list, and at a glance the one that leads.
    expect(of("issuers.lead")).toEqual([
      [36, "concluded"],
      [23, "said"],
    ]);
    expect(of("sectors.0")).toEqual([[34, "proposed"]]);
  });
});
