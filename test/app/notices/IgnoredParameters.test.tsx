import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { IgnoredParameters } from "#app/notices/IgnoredParameters.tsx";
import { readSelection } from "#domain/query/selection/selectionAddress.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const show = (path: string, query: string) => {
  const snapshot = coreSnapshot(query);
  const { ignored } = readSelection(
    new URLSearchParams(query),
    vocabularyOf(snapshot.dataset),
    snapshot.today,
  );
  return renderView(
    <IgnoredParameters ignored={ignored} snapshot={snapshot} />,
    `${path}?${query}`,
  );
};

const unknown = (what: string) => `The link asks for ${what}, which is not in the data: ignored.`;
const unreadable = (what: string) => `The link’s ${what} can’t be read: ignored.`;

describe("what a link gives and can't be used is named", () => {
  test.each([
    ["/timeline", "window=nonsense", unreadable("window “nonsense”")],
    ["/timeline", "window=3000..3100", unknown("window “3000..3100”")],
    ["/timeline", "group=foo", unreadable("grouping “foo”")],
    ["/timeline", "select=nope", unknown("record “nope”")],
    ["/timeline", "view=cinema", unreadable("view “cinema”")],
    [
      "/timeline",
      "select=nope&window=3000..3100",
      "The link asks for window “3000..3100” and record “nope”, which are not in the data: ignored.",
    ],
    ["/targets", "sort=colour", unreadable("order “colour”")],
    ["/targets", "group=shape", unreadable("grouping “shape”")],
    ["/targets", "view=cinema", unreadable("view “cinema”")],
    ["/targets", "units=ells", unreadable("units “ells”")],
    ["/targets", "compare=nope", unknown("target to compare “nope”")],
    [
      "/targets",
      "compare=steel-eaf&compare=charging&compare=compute-total&compare=storage-total&compare=big-data",
      "The link asks for more than fit side by side: target to compare “big-data” is ignored.",
    ],
    ["/agencies", "sort=colour", unreadable("order “colour”")],
    ["/agencies", "pairs=colour", unreadable("order of pairs “colour”")],
    ["/agencies", "view=cinema", unreadable("view “cinema”")],
    ["/agencies", "select=atlantis", unknown("body “atlantis”")],
    ["/agencies/miit", "compare=atlantis", unknown("body to compare with “atlantis”")],
    ["/agencies/miit", "compare=miit", "The link compares the body with itself: ignored."],
    ["/records", "sort=colour", unreadable("order “colour”")],
    ["/records", "sort=relevance", "The link’s order “relevance” doesn’t apply here: ignored."],
    ["/records/steel-2022", "sort=colour", unreadable("order “colour”")],
    ["/data/sources", "sort=colour", unreadable("order “colour”")],
    [
      "/data/sources",
      "sort=date&sort=grade",
      "The link gives more than one value: order “grade” is ignored.",
    ],
    [
      "/timeline",
      "agency=nobody&select=nope",
      "The link asks for body “nobody” and record “nope”, which are not in the data: ignored.",
    ],
  ])("%s?%s", async (path, query, words) => {
    show(path, query);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

test("what was named is taken out of the address, and nothing else", async () => {
  const query = "select=nope&group=lead&window=bar&utm=x&agency=nobody&agency=miit";
  const { changes } = show("/timeline", query);
  await userEvent.click(await screen.findByRole("button", { name: "Remove it from the address" }));
  expect(changes).toEqual(["/timeline/?agency=miit&group=lead&utm=x"]);
});

test.each([
  ["/timeline", "window=2021..2025&group=Lead&select=steel-2022&view=table"],
  ["/timeline", "window=&group="],
  ["/targets", "sort=-due&group=lead&units=native&compare=steel-eaf"],
  ["/agencies", "sort=led&pairs=first&view=table&select=miit"],
  ["/agencies/miit", "compare=ndrc"],
  ["/records", "sort=title&utm=x"],
  ["/records", "q=steel&sort=relevance"],
  // Those of other views, and what isn't ours.
  ["/", "sort=nonsense&window=nonsense&utm=x"],
  ["/data", "compare=nobody"],
])("%s?%s asks for nothing but what is shown", async (path, query) => {
  show(path, query);
  // The notice is loaded by itself; it has come once its chunk has.
  await import("#app/notices/IgnoredNotice.tsx");
  await new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
});
