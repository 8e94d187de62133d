import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { slideFigure } from "#app/figures/slideFigure.ts";
import { emptyBriefing } from "#domain/briefing/briefing.ts";
import { searching } from "#messages/app/parts.ts";
import { keepBriefing } from "#parts/briefing/briefingStore.ts";
import { plainSearches } from "#search/dataset/plainSearches.ts";
import { coreDataset, searchedSnapshot, snapshotOf } from "#test/support/dataset.ts";
import { figureSlide } from "#test/support/figureSlide.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { serve } from "#test/support/serve.ts";

/** No title holds it as it stands: it is found as a near miss, once the search is there. */
const query = "q=aviaton";
const slide = { ...figureSlide("1", "/records", "records"), query };

afterEach(() => keepBriefing(emptyBriefing));

test("a slide of a text that is still searched for isn't made of what titles hold alone", async () => {
  const dataset = coreDataset();
  const pending = snapshotOf(dataset, "", "2026-11-24", plainSearches(dataset));
  await expect(slideFigure(slide, pending)).rejects.toThrow(searching.pending);
});

test("on the page of the briefing a slide shows what the search finds", async () => {
  const found = (await searchedSnapshot(query, coreDataset())).entries.shown;
  expect(found.length).toBeGreaterThan(0);
  const shown = await slideFigure(slide, await searchedSnapshot("", coreDataset()));
  const title = shown.shown?.figure.title ?? "";
  serve();
  keepBriefing({ title: "", slides: [slide] });
  renderApp("/briefing");
  await waitFor(() => expect(screen.getByRole("option")).toHaveAccessibleName(`Slide 1: ${title}`));
});
