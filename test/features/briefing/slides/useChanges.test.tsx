import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";

import { slideSnapshot } from "#app/figures/slideFigure.ts";
import { targetsOn } from "#app/pages/pageDetails.ts";
import { useChanges } from "#features/briefing/slides/useChanges.ts";
import { SlideSnapshotContext, TargetsOnContext } from "#parts/briefing/slideFigure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { figureSlide } from "#test/support/figureSlide.ts";

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <TargetsOnContext value={targetsOn}>
    <SlideSnapshotContext value={slideSnapshot}>{children}</SlideSnapshotContext>
  </TargetsOnContext>
);

test("what changed stays until it is compared with the next snapshot, which comes once texts can be searched", async () => {
  const first = coreSnapshot();
  const [target] = first.targets.shown;
  if (target === undefined) throw new Error("a target is expected");
  const seen = { asOf: "2024-01-01", verdicts: { [target.id]: "missed" } } as const;
  const slides = [figureSlide("1", `/targets/${target.id}`, `course-${target.id}`, { seen })];
  const found: boolean[] = [];
  const { result, rerender } = renderHook(
    ({ snapshot }) => {
      const since = useChanges(slides, snapshot);
      found.push(since.changed.has("1") && since.isDone);
      return since;
    },
    { wrapper, initialProps: { snapshot: first } },
  );
  await waitFor(() => expect(result.current.isDone).toBe(true));
  const before = result.current.changes.get("1");
  found.length = 0;
  rerender({ snapshot: coreSnapshot() });
  await waitFor(() => expect(result.current.changes.get("1")).not.toBe(before));
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found)).toEqual(new Set([true]));
});
