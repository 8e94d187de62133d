import { renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";

import { useMadeSlides } from "#features/briefing/slides/useMadeSlides.ts";
import { type SlideFigure, SlideFigureContext } from "#parts/briefing/slideFigure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { figureSlide } from "#test/support/figureSlide.ts";

test.each([
  ["3", ["targets", "agencies", "records", "timeline"]],
  ["1", ["records", "timeline", "targets", "agencies"]],
  [undefined, ["records", "timeline", "targets", "agencies"]],
])("the slide in sight is made first, then those after it: %s", async (inSight, order) => {
  const slides = ["records", "timeline", "targets", "agencies"].map((figure, at) =>
    figureSlide(String(at + 1), `/${figure}`, figure),
  );
  const requested: string[] = [];
  const make: SlideFigure = ({ figure }) => {
    requested.push(figure);
    return Promise.resolve({ snapshot: coreSnapshot(), shown: undefined });
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SlideFigureContext value={make}>{children}</SlideFigureContext>
  );
  // A fresh snapshot: what was made of one is made once.
  const snapshot = { ...coreSnapshot() };
  const { result } = renderHook(() => useMadeSlides(slides, snapshot, { inSight }), { wrapper });
  await waitFor(() => expect(result.current.size).toBe(slides.length));
  expect(requested).toEqual(order);
});
