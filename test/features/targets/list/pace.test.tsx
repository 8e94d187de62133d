import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { readDataset } from "#domain/dataset/readDataset.ts";
import { PaceView } from "#features/targets/pace/PaceView.tsx";
import { pacePoints } from "#figures/paceScatter/paceScatterModel.ts";
import { publishedFiles, realSnapshot, snapshotOf } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

/** The published data with a document that sets a target which isn't plotted, under more and more other names. */
const withCopies = (count: number) => {
  const { targets, judged } = realSnapshot();
  const [{ entry } = {}] = pacePoints(targets.shown, judged).apart;
  const files = publishedFiles();
  const found = files.policies.records.find(({ id }) => id === entry?.entry.record.id);
  const copies = Array.from({ length: count }, (_none, at): Record<string, unknown> => {
    const text = JSON.stringify({ ...found, links: [], corrections: [] });
    return JSON.parse(text.replaceAll(/"id":"([^"]+)"/g, `"id":"$1-${at}"`)) as Record<
      string,
      unknown
    >;
  });
  files.policies.records.push(...copies);
  return snapshotOf(readDataset(files));
};

test("of many targets that aren't plotted the page lists a few, and the others when asked for", () => {
  const snapshot = withCopies(20);
  const { apart } = pacePoints(snapshot.targets.shown, snapshot.judged);
  expect(apart.length).toBeGreaterThan(20);
  renderView(
    <PaceView snapshot={snapshot} total={snapshot.targets.total} />,
    "/targets?view=scatter",
  );
  const part = screen.getByText(/plotted: /).parentElement ?? document.body;
  const listed = () => within(part).getAllByRole("listitem");
  expect(listed()).toHaveLength(12);
  fireEvent.click(within(part).getByRole("button", { name: `Show all ${apart.length} targets` }));
  expect(listed()).toHaveLength(apart.length);
  expect(document.activeElement).toBe(listed()[12]);
});
