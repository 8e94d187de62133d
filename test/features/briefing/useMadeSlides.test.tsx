import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";

import { type SlideFigure, SlideFigureContext } from "#parts/briefing/slideFigure.ts";
import { useMadeSlides } from "#features/briefing/useMadeSlides.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const slides = ["one", "two", "three"].map((id) => ({
  kind: "figure" as const,
  id,
  path: "/",
  query: "",
  figure: id,
  title: undefined,
  notes: "",
  highlight: undefined,
  seen: { asOf: "2026-11-24", verdicts: {} },
}));

test("a slide in sight doesn't wait for those before it, nor do they for it", async () => {
  const snapshot = coreSnapshot();
  // The first one never comes.
  const slideFigure: SlideFigure = ({ figure }) =>
    figure === "one"
      ? new Promise(() => undefined)
      : Promise.resolve({ snapshot, shown: undefined });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SlideFigureContext value={slideFigure}>{children}</SlideFigureContext>
  );
  const { result, rerender } = renderHook(
    ({ inSight }) => useMadeSlides(slides, snapshot, undefined, inSight),
    { wrapper, initialProps: { inSight: "three" } },
  );
  await waitFor(() => expect([...result.current.keys()]).toEqual(["three"]));
  rerender({ inSight: "two" });
  await waitFor(() => expect([...result.current.keys()]).toEqual(["three", "two"]));
});
