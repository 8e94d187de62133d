import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import { opinionsOf } from "#domain/judging/opinions/secondOpinions.ts";
import { wouldSettle } from "#domain/judging/wouldSettle.ts";
import { TargetPage } from "#features/targets/page/TargetPage.tsx";
import { Targets } from "#features/targets/list/Targets.tsx";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { coreSnapshot, publishedFiles, snapshotOf } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const showPage = (id: string, parameters = "") =>
  renderView(
    <TargetPage id={id} snapshot={coreSnapshot(parameters)} />,
    `/targets/${id}/?${parameters}`,
  );

const showList = (parameters = "") =>
  renderView(<Targets snapshot={coreSnapshot(parameters)} />, `/targets/?${parameters}`);

const region = (name: string) => within(screen.getByRole("region", { name }));
const lines = (): readonly (string | null)[] =>
  region("Second opinions")
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

/** The real data set with the points of the charging target changed. */
const withCharging = (change: Record<string, unknown>) => {
  const files = publishedFiles();
  const policy = files.policies.records.find(({ id }) => id === "ev-charging-2025-2027");
  const [target] = (policy?.["targets"] ?? []) as Record<string, unknown>[];
  if (target === undefined) throw new Error("expected the charging target");
  Object.assign(target, change);
  return snapshotOf(readDataset({ ...files, policies: { records: [policy] } }));
};

const madeUp = [{ unlinked: "made up by this test" }];

/** Behind a straight path (13.33 needed), and on a compound one (12.6 needed). */
const seenOtherwise = {
  baseline: { value: 10, asOf: "2024-12-31", provenance: madeUp },
  readings: [{ value: 12.65, asOf: "2025-12-31", provenance: madeUp }],
  value: 20,
};

describe("second opinions on a target's page", () => {
  test("each method has its class, its number and a link to where it is documented", () => {
    showPage("charging");
    const [ratio, acceleration] = lines();
    expect(ratio).toContain(
      "On track, 177.8% of the required rate: 44% a year so far, 25% required",
    );
    expect(acceleration).toMatch(
      /On track, needs 0\.49 times the recent rate: \S+ a year recently/,
    );
    for (const name of [/^Ratio of growth rates/, /^Acceleration needed/]) {
      expect(region("Second opinions").getByRole("link", { name })).toHaveAttribute(
        "href",
        expect.stringMatching(/^https:/),
      );
    }
    expect(region("Second opinions").queryByText(/Differs from ours/)).not.toBeInTheDocument();
  });

  test("where they disagree a mark and one sentence say why", () => {
    const snapshot = withCharging(seenOtherwise);
    renderView(<TargetPage id="charging" snapshot={snapshot} />, "/targets/charging");
    const [ratio, acceleration] = lines();
    expect(ratio).toContain("Differs from ours. This method assumes compound growth");
    expect(acceleration).not.toContain("Differs");
  });

  test("of a due target on which neither says anything there is no section", () => {
    showPage("steel-eaf");
    expect(screen.queryByRole("region", { name: "Second opinions" })).not.toBeInTheDocument();
  });

  test("a goal in words has none", () => {
    showPage("green-aviation-saf-2025");
    expect(screen.queryByRole("region", { name: "Second opinions" })).not.toBeInTheDocument();
  });
});

describe("what would settle a target, on its page", () => {
  test("the missing figure, what it would have to be, and that its publisher isn't known", () => {
    const snapshot = withCharging({ readings: [] });
    renderView(<TargetPage id="charging" snapshot={snapshot} />, "/targets/charging");
    const section = screen.getByRole("region", { name: "What would decide it" });
    expect(section).toHaveTextContent("Missinga first figure");
    expect(section).toHaveTextContent("Published bynot known here");
    expect(section).toHaveTextContent("Met at28 million points or more");
    expect(section).toHaveTextContent(
      "On pace at22.8 million points or more on 24 November 2026; 23.2 million points or more on 31 December 2026",
    );
  });

  test("the statistic and who publishes it, where the record names them", () => {
    const snapshot = withCharging({
      readings: [],
      wouldSettle: {
        statistic: "charging points, end of 2026",
        publisher: "NEA",
        note: "Monthly.",
      },
    });
    renderView(<TargetPage id="charging" snapshot={snapshot} />, "/targets/charging");
    const section = screen.getByRole("region", { name: "What would decide it" });
    expect(section).toHaveTextContent("Statisticcharging points, end of 2026");
    expect(section).toHaveTextContent("Published byNEA");
    expect(section).toHaveTextContent("NoteMonthly.");
  });

  test("a goal in words: nothing can", () => {
    showPage("green-aviation-saf-2025");
    expect(
      region("What would decide it").getByText("A goal in words: no figure can decide it."),
    ).toBeInTheDocument();
  });

  test("a target that is settled lacks nothing", () => {
    showPage("nes");
    expect(screen.queryByRole("region", { name: "What would decide it" })).not.toBeInTheDocument();
  });
});

/** Opens what arranges the list. */
const openView = () => userEvent.click(screen.getByRole("button", { name: /^View/ }));

const rows = (): readonly HTMLElement[] =>
  screen.queryAllByRole("listitem").filter((item) => item.hasAttribute("aria-posinset"));

describe("the list of targets", () => {
  test("a switch shows the opinions, and another narrows to what lacks a figure", async () => {
    const { changes } = showList();
    await openView();
    await userEvent.click(screen.getByRole("button", { name: "Second opinions", pressed: false }));
    await userEvent.click(screen.getByRole("button", { name: "Missing a figure", pressed: false }));
    expect(changes).toEqual(["/targets/?opinions=1", "/targets/?settle=1"]);
  });

  test("each row tells both, and that first which one of them sees otherwise", async () => {
    const snapshot = withCharging(seenOtherwise);
    renderView(<Targets snapshot={snapshot} />, "/targets/?opinions=1&sort=name");
    await openView();
    expect(
      screen.getByRole("button", { name: "Second opinions", pressed: true }),
    ).toBeInTheDocument();
    const marked = rows().filter(
      (row) => within(row).queryAllByText(/Differs from ours/).length > 0,
    );
    expect(marked).toEqual(rows().slice(0, 1));
    expect(marked[0]).toHaveTextContent(
      /^EV charging.*Ratio of growth rates: on track \(101\.9%\) ≠ Differs from ours; Acceleration needed: off track/,
    );
    for (const row of rows()) {
      expect(row).toHaveTextContent(/Ratio of growth rates: |Second opinions not computed: /);
    }
    expect(screen.getByText(/at least one disagrees on one/)).toHaveAttribute("role", "status");
  });

  test("of a day before most are due, all that one of them sees otherwise come first", () => {
    const early = "asof=2024-12-31";
    showList(`${early}&opinions=1`);
    const { judged, targets } = coreSnapshot(early);
    const differ = targets.shown.filter(({ id }) => {
      const judgement = judged.byTarget.get(id);
      return (
        judgement !== undefined &&
        opinionsOf(judgement).some(({ agreement }) => agreement?.agrees === false)
      );
    });
    expect(differ.length).toBeGreaterThan(0);
    const marked = rows().map((row) => within(row).queryAllByText(/Differs from ours/).length > 0);
    expect(marked).toEqual(marked.map((_mark, at) => at < differ.length));
  });

  test("says where neither can be held against a verdict", () => {
    showList("verdict=missed&opinions=1");
    expect(screen.getByText(/^\s*Neither of two published methods/)).toBeInTheDocument();
  });

  test("narrowed, only those stand that a missing figure would settle", async () => {
    showList("settle=1&sort=name");
    const all = screen.queryByRole("button", { name: /^Show all \d+ goals$/ });
    // What was opened once stays open for the rest of the visit.
    if (all !== null) await userEvent.click(all);
    const { judged, targets } = coreSnapshot();
    const settleable = targets.shown.filter(({ id, target }) => {
      const judgement = judged.byTarget.get(id);
      return judgement !== undefined && wouldSettle(target, judgement)?.by === "figure";
    });
    expect(rows()).toHaveLength(settleable.length);
    expect(settleable.length).toBeGreaterThan(0);
    expect(
      screen.getByText(
        `${settleable.length} of the ${targets.shown.length} goals selected would be decided by one missing figure.`,
      ),
    ).toBeInTheDocument();
    for (const row of rows()) expect(row).not.toHaveTextContent("a goal in words");
  });

  test("and says so where there are none", () => {
    showList("verdict=met&settle=1");
    expect(screen.getByText(/^None of the .* lacks just one figure\./)).toBeInTheDocument();
    expect(rows()).toHaveLength(0);
  });

  test("other values of the switches mean nothing", async () => {
    showList("opinions=yes&settle=true");
    await openView();
    for (const name of ["Second opinions", "Missing a figure"]) {
      expect(screen.getByRole("button", { name, pressed: false })).toBeInTheDocument();
    }
  });
});
