import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { slideFigure } from "#app/figures/slideFigure.ts";
import { type Briefing, emptyBriefing, type Slide } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";
import type { SlideFigure } from "#parts/briefing/slideFigure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderBriefing } from "#test/support/renderBriefing.tsx";

const firstDeck = [
  ["/", "targets-on-their-way"],
  ["/", "targets-by-field"],
  ["/", "what-to-watch"],
  ["/timeline", "timeline"],
  ["/", "bodies-that-issued-most"],
];

beforeEach(() => localStorage.clear());

afterEach(() => keepBriefing(emptyBriefing));

interface Shown {
  readonly briefing?: Briefing;
  readonly snapshot?: Snapshot;
  readonly make?: SlideFigure;
}

const show = ({
  briefing = emptyBriefing,
  snapshot = coreSnapshot(""),
  make = slideFigure,
}: Shown = {}) => {
  renderBriefing(briefing, snapshot, make);
  return userEvent.setup();
};

const offer = () => screen.queryByRole("button", { name: words.first.start });
const start = (): HTMLElement => screen.getByRole("button", { name: words.first.start });
const names = () => screen.queryAllByRole("option").map((one) => one.getAttribute("aria-label"));
const storedSlides = (): readonly Slide[] => briefingStore.get().value.slides;
const figures = () =>
  storedSlides().map((slide) => slide.kind === "figure" && [slide.path, slide.figure]);
const all = firstDeck.length;

describe("a first deck", () => {
  test("is offered where there is no slide, instead of a count of none, and nowhere else", async () => {
    const user = show();
    expect(start()).toBeVisible();
    expect(screen.queryByText(words.count(0))).not.toBeInTheDocument();
    expect(screen.getByText(words.empty)).toBeVisible();
    await user.click(screen.getByRole("button", { name: words.actions.addTitle }));
    expect(offer()).not.toBeInTheDocument();
    expect(screen.getByText(words.count(1))).toBeVisible();
  });

  test("is added by one press, drawn, and said; the focus stays on the page", async () => {
    show();
    start().focus();
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText(words.first.added(all, all))).toBeVisible();
    expect(figures()).toEqual(firstDeck);
    await waitFor(() =>
      expect(names()).toEqual(
        firstDeck.map((_, at) => expect.stringMatching(`^Slide ${at + 1}: .+`) as string),
      ),
    );
    expect(screen.queryByText(words.nothingIn)).not.toBeInTheDocument();
    expect(screen.getAllByRole("option")[0]).toHaveAttribute("aria-selected", "true");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(offer()).not.toBeInTheDocument();
  });

  test("is taken away by one undo, which keeps what was added since", async () => {
    const user = show();
    await user.click(start());
    await screen.findByText(words.first.added(all, all));
    await user.click(screen.getByRole("button", { name: words.actions.addClosing }));
    expect(storedSlides()).toHaveLength(all + 1);
    await user.click(screen.getByRole("button", { name: words.undo }));
    expect(storedSlides().map(({ kind }) => kind)).toEqual(["closing"]);
  });

  test("leaves out what the data has nothing for, and says so", async () => {
    const user = show({
      make: async (slide, snapshot) =>
        slide.figure === "what-to-watch"
          ? { snapshot, shown: undefined }
          : slideFigure(slide, snapshot),
      snapshot: { ...coreSnapshot("") },
    });
    await user.click(start());
    expect(
      await screen.findByText("4 slides are added: the data has nothing for the others."),
    ).toBeVisible();
    expect(figures()).toEqual(firstDeck.filter(([, figure]) => figure !== "what-to-watch"));
  });
});
