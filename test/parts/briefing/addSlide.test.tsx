import { afterEach, describe, expect, test, vi } from "vitest";

import { emptyBriefing, MOST_SLIDES } from "#domain/briefing/briefing.ts";
import { addToBriefing } from "#messages/files/figureMenus.ts";
import { addSlide } from "#parts/briefing/addSlide.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const add = async (query = ""): Promise<string> => {
  const place = { path: "/records", parameters: new URLSearchParams(query) };
  const state = { edition: undefined, isEmpty: false, targets: undefined };
  return (await addSlide("records", place, coreSnapshot(), state)).message;
};

const slideCount = (): number => briefingStore.get().value.slides.length;

afterEach(() => keepBriefing(emptyBriefing));

describe("a figure added to the briefing", () => {
  test("is said at the place that it has", async () => {
    expect(await add()).toBe(addToBriefing.added(1));
    expect(await add()).toBe(addToBriefing.added(2));
  });

  test("is refused where the briefing is full, or its address too long", async () => {
    for (let slides = 0; slides < MOST_SLIDES; slides += 1) await add();
    expect(await add()).toBe(addToBriefing.full(MOST_SLIDES));
    expect(slideCount()).toBe(MOST_SLIDES);
    keepBriefing(emptyBriefing);
    expect(await add(`q=${"a".repeat(100_000)}`)).toBe(addToBriefing.tooLong);
    expect(slideCount()).toBe(0);
  });

  test("is said once it is stored, after what another tab is writing", async () => {
    let grant = (): void => undefined;
    const request = async (_key: string, write: () => Promise<void>): Promise<void> => {
      await new Promise<void>((resolve) => {
        grant = resolve;
      });
      await write();
    };
    vi.stubGlobal("navigator", { locks: { request } });
    const adding = add();
    await Promise.resolve();
    expect(slideCount()).toBe(0);
    grant();
    expect(await adding).toBe(addToBriefing.added(1));
  });
});
