import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { FlippedOnSlides } from "#domain/briefing/flippedOnSlides.ts";
import { RefreshedList } from "#features/briefing/files/RefreshedList.tsx";
import { refresh } from "#messages/files/briefingFiles.ts";
import { targetName } from "#parts/records/targetNames.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { edition } from "#test/support/edition.ts";
import { renderView } from "#test/support/renderView.tsx";

const { dataset, targets } = coreSnapshot();
const [first] = targets.shown;
if (first === undefined) throw new Error("expected a target");

const turned: readonly FlippedOnSlides[] = [
  { id: first.id, before: "behind", now: "met", asOf: "2023-11-01", places: [2, 5] },
  { id: "no-more", before: "met", now: undefined, asOf: "2023-11-01", places: [2] },
  { id: "never-named", before: "met", now: undefined, asOf: "2023-11-01", places: [3] },
];

const as = { isKept: false, added: [], gone: [] };

test("the report names slides, verdicts, editions and days, and what was left and why", () => {
  renderView(
    <RefreshedList
      dataset={dataset}
      deck={{
        slides: [
          {
            place: 5,
            id: "3",
            title: "Pace",
            figure: { ...as, isChanged: true },
            brought: ["title"],
            kept: ["notes"],
          },
          {
            place: 2,
            id: "1",
            title: "Verdicts",
            figure: { ...as, isChanged: false },
            brought: [],
            kept: [],
          },
        ],
        left: [
          { place: 3, title: "Pasted", why: "other-deck" },
          { place: 4, title: "Copied", why: "nameless" },
          { place: 6, title: "Old", why: "gone" },
        ],
        others: [1, 7],
        absent: ["8"],
      }}
      edition={edition}
      nameOf={(id) => `Slide ${id}: Gone one`}
      names={new Map([["no-more", "Charging points"]])}
      report={{
        turned,
        editions: [{ version: "1.9.0", date: "2023-11-01" }],
        before: ["2023-11-01"],
        now: ["2026-11-24"],
      }}
    />,
  );
  const page = document.body;
  expect(page).toHaveTextContent(/data set 1\.9\.0 of 1 November 2023; this is 2\.0\.0/);
  expect(page).toHaveTextContent(/Judged as of 1 November 2023 before, 24 November 2026 now/);
  expect(page).toHaveTextContent("3 verdicts changed:");
  const list = screen.getByRole("list", { name: "Verdicts that changed" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    `${targetName(first, dataset)}: behind on 1 November 2023, now met. (Slides 2 and 5)`,
    "Charging points: met on 1 November 2023, no longer in the data. (Slide 2)",
    "The target “never-named” (name not kept): met on 1 November 2023, no longer in the data. (Slide 3)",
  ]);
  const slides = [...document.querySelectorAll("ol > li")].map(({ textContent }) => textContent);
  expect(slides.map((text) => text.slice(0, 8))).toEqual(
    [2, 3, 4, 5, 6].map((place) => `Slide ${place}:`),
  );
  expect(slides[1]).toBe(`Slide 3: Pasted${refresh.left["other-deck"]}`);
  expect(slides[2]).toBe(`Slide 4: Copied${refresh.left.nameless}`);
  expect(slides[3]).toMatch(/Pace.*updated.*Edited by hand, so kept: notes/);
  expect(page).toHaveTextContent("Nothing on slides 1 and 7 was recognised as made here");
  expect(page).toHaveTextContent("No longer in the presentation: Slide 8: Gone one");
});
