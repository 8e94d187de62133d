import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { Gaps } from "#features/data-desk/Gaps.tsx";
import { warningGaps } from "#features/data-desk/warningGaps.ts";
import { RecordPage } from "#features/records/page/RecordPage.tsx";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { publishedFiles, realSnapshot, snapshotOf } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const id = "equipment-renewal-2024";

const acceptance = {
  rule: "weak-source",
  field: "targets.0.provenance",
  reason: "The page of the document gives the figure in an annex only.",
  day: "2026-11-20",
};

/** The data set, in which a record accepts a warning. */
const accepting = (more: object = {}) => {
  const files = publishedFiles();
  const record = files.policies.records.find((one) => one["id"] === id);
  if (record === undefined) return expect.unreachable(id);
  record["accepted"] = [{ ...acceptance, ...more }];
  return snapshotOf(readDataset(files));
};

const section = () => screen.queryByRole("region", { name: "Warnings of our checks" });

describe("a record's page", () => {
  test("says once what the rules warn of in several targets, and leads to each", () => {
    renderView(<RecordPage id={id} snapshot={realSnapshot()} />, `/records/${id}/`);
    const warned = section();
    const [only, ...others] = within(warned ?? document.body).getAllByRole("listitem");
    expect(others).toEqual([]);
    expect(only).toHaveTextContent(
      /: the best source cited is graded ‘official media’, though the record has the document’s own page \(State Council of China\)\.$/,
    );
    const links = within(warned ?? document.body).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      ["inv", "rd", "nc", "scrapcar", "usedcar", "appl"].map((name) => `/targets/equip-${name}/`),
    );
  });

  test("says of an accepted one why it stands, apart from the others", () => {
    renderView(<RecordPage id={id} snapshot={accepting()} />, `/records/${id}/`);
    const [first, second] = within(section() ?? document.body).getAllByRole("listitem");
    expect(first).toHaveTextContent(`Accepted on 20 November 2026: ${acceptance.reason}`);
    expect(within(first ?? document.body).getAllByRole("link")).toHaveLength(1);
    expect(second).not.toHaveTextContent("Accepted");
  });
});

describe("the page of gaps", () => {
  test("counts warnings by their rule, and leads to the record or target", () => {
    renderView(<Gaps snapshot={realSnapshot()} />, "/data/gaps");
    const warned = within(section() ?? document.body);
    const groups = warned.getAllByRole("group").map((group) => group.querySelector("summary"));
    expect(groups.map((summary) => summary?.textContent.trim())).toEqual([
      "Targets past due that a later figure doesn’t decide 4 warnings",
      "Facts cited from a weaker page although the record has the document’s own page 13 warnings",
    ]);
    const hrefs = warned.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(
      expect.arrayContaining(["/records/nev-plan-2021-2035/", "/targets/ndc-utilisation/"]),
    );
  });

  test("says how many are accepted, and why", () => {
    const [, weak] = warningGaps(accepting());
    expect(weak?.remark).toBe("1 accepted");
    expect(weak?.items.map(({ detail }) => detail?.includes(acceptance.reason))).toEqual(
      weak?.items.map(({ to }) => to === "/targets/equip-inv"),
    );
  });
});
