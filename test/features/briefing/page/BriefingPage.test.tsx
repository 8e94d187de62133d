import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { slideFigure } from "#app/figures/slideFigure.ts";
import { type Briefing, emptyBriefing, type Seen, type Slide } from "#domain/briefing/briefing.ts";
import { seenNow } from "#domain/briefing/changes.ts";
import { writeBriefing } from "#domain/briefing/briefingText.ts";
import { linkFragment } from "#export/briefingLink.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { briefingFiles } from "#messages/files/briefingFiles.ts";
import { talk as talkWords } from "#messages/files/talk.ts";
import { briefingStore, keepBriefing } from "#parts/briefing/briefingStore.ts";
import type { SlideFigure } from "#parts/briefing/slideFigure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { figureSlide } from "#test/support/figureSlide.ts";
import { renderBriefing } from "#test/support/renderBriefing.tsx";
import { edition } from "#test/support/edition.ts";

const snapshot = coreSnapshot("");

const title: Slide = { id: "1", kind: "title", title: "Talk", text: "", notes: "" };
const verdicts = figureSlide("2", "/targets", "verdicts");
const records = figureSlide("3", "/records", "records");
const talk: Briefing = { title: "Talk", slides: [title, verdicts, records] };

let figureCount = 0;
const counting: SlideFigure = (slide, shown) => {
  figureCount += 1;
  return slideFigure(slide, shown);
};

beforeEach(() => {
  localStorage.clear();
  figureCount = 0;
  // jsdom lays nothing out, and knows no dialogs that keep the rest away.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

afterEach(() => {
  keepBriefing(emptyBriefing);
  history.replaceState(null, "", "/");
  vi.restoreAllMocks();
});

const show = (briefing: Briefing = talk, make: SlideFigure = counting) => {
  const user = userEvent.setup();
  const { container, unmount } = renderBriefing(briefing, coreSnapshot(""), make);
  const pick = (name: string, content: string): void => {
    const input = container.querySelector("input[type=file]");
    if (input === null) throw new Error("no way to pick a file");
    fireEvent.change(input, { target: { files: [new File([content], name)] } });
  };
  return { user, pick, unmount };
};

const button = (name: string) => screen.getByRole("button", { name });
const names = () => screen.queryAllByRole("option").map((one) => one.getAttribute("aria-label"));
const storedBriefing = (): Briefing => briefingStore.get().value;

describe("the list of slides", () => {
  test("is one stop of the Tab key, and keys move what has the focus", async () => {
    const { user } = show();
    const [first] = screen.getAllByRole("option");
    first?.focus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getAllByRole("option")[1]).toHaveFocus();
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(storedBriefing().slides.map(({ id }) => id)).toEqual(["1", "3", "2"]);
    expect(screen.getAllByRole("option")[2]).toHaveFocus();
    expect(screen.getByText(words.moved(3, 3))).toBeInTheDocument();
    await user.click(button(words.undo));
    expect(storedBriefing()).toEqual(talk);
  });

  test("buttons move, double and delete the slide at hand", async () => {
    const { user } = show();
    await user.click(button(words.moveDown));
    await user.click(button(words.duplicate));
    expect(storedBriefing().slides.map((slide) => slide.title)).toEqual([
      undefined,
      "Talk",
      "Talk",
      undefined,
    ]);
    await user.click(button(words.remove));
    await user.click(button(words.remove));
    expect(names()).toHaveLength(2);
    await user.click(button(words.undo));
    await user.click(button(words.undo));
    expect(names()).toHaveLength(4);
  });
});

describe("the slide at hand", () => {
  test("is called as found until it has a title, and again", async () => {
    const { user } = show({ title: "", slides: [verdicts] });
    const field = await screen.findByLabelText(words.fields.found);
    await waitFor(() => expect(field).toHaveAttribute("placeholder", expect.stringMatching(/met/)));
    await user.type(field, "Half way");
    expect(storedBriefing().slides[0]).toMatchObject({ title: "Half way" });
    await user.click(button(words.takeFound));
    expect(storedBriefing().slides[0]?.title).toBeUndefined();
  });

  test("has notes, and a highlight that two numbers place", async () => {
    const { user } = show({ title: "", slides: [verdicts] });
    await user.type(screen.getByLabelText(words.fields.notes), "Slowly");
    await user.click(button(words.highlight.add));
    await user.type(screen.getByLabelText(words.highlight.label), "Here");
    const left = screen.getByLabelText(words.highlight.fromLeft);
    await user.clear(left);
    await user.type(left, "250");
    expect(storedBriefing().slides[0]).toMatchObject({
      notes: "Slowly",
      highlight: { x: 1, y: 0.5, label: "Here" },
    });
    await user.click(button(words.highlight.remove));
    expect(storedBriefing().slides[0]).toMatchObject({ highlight: undefined });
  });
});

test("new slides of words: the title comes first, a section after the slide at hand, the closing last", async () => {
  const { user } = show({ title: "", slides: [verdicts, records] });
  await user.click(button(words.actions.addSection));
  await user.click(button(words.actions.addClosing));
  await user.click(button(words.actions.addTitle));
  expect(storedBriefing().slides.map(({ kind }) => kind)).toEqual([
    "title",
    "figure",
    "section",
    "figure",
    "closing",
  ]);
});

test("a cleared briefing comes back, beside what was made since", async () => {
  const { user } = show();
  await user.click(button(words.clear));
  expect(screen.getByText(words.empty)).toBeInTheDocument();
  await user.click(button(words.actions.addClosing));
  await user.click(button(words.undo));
  expect(storedBriefing().slides).toHaveLength(4);
  expect(
    storedBriefing()
      .slides.slice(0, 3)
      .map((slide) => slide.kind),
  ).toEqual(["title", "figure", "figure"]);
});

describe("the focus is never lost to the page", () => {
  const heading = () => screen.getByRole("heading", { level: 1 });

  test("when all slides are deleted", async () => {
    const { user } = show();
    button(words.clear).focus();
    await user.keyboard("{Enter}");
    expect(heading()).toHaveFocus();
  });
});

test("printing waits for the figures, and can be stopped while it does", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
  const releases: (() => void)[] = [];
  const slow: SlideFigure = async (slide, shown) => {
    await new Promise<void>((resolve) => releases.push(resolve));
    return slideFigure(slide, shown);
  };
  const { user } = show({ title: "", slides: [verdicts] }, slow);
  await user.click(button(talkWords.print.slides));
  expect(screen.getByText(talkWords.print.preparing)).toBeInTheDocument();
  await user.click(button("Stop"));
  expect(screen.queryByText(talkWords.print.preparing)).not.toBeInTheDocument();
  for (const go of releases) go();
  await waitFor(() => expect(names()[0]).toMatch(/met/));
  expect(print).not.toHaveBeenCalled();
  await user.click(button(talkWords.print.slides));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
});

test("what was deleted comes back after the reader was elsewhere", async () => {
  const { user, unmount } = show();
  await user.click(button(words.moveDown));
  await user.click(button(words.remove));
  expect(storedBriefing().slides).toHaveLength(2);
  unmount();
  const again = show(storedBriefing());
  await again.user.click(button(words.undo));
  expect(storedBriefing().slides.map(({ id }) => id)).toEqual(["2", "1", "3"]);
  await again.user.click(button(words.clear));
  again.unmount();
  const later = show(storedBriefing());
  await later.user.click(button(words.undo));
  expect(storedBriefing().slides).toHaveLength(3);
});

describe("what changed since", () => {
  const met = snapshot.targets.shown.find(
    ({ id }) => snapshot.judged.byTarget.get(id)?.verdict === "met",
  );
  const seen = { asOf: "2024-01-01", verdicts: { [met?.id ?? ""]: "behind" } } as const;

  test("is named, by the slide's own day, and can be taken over", async () => {
    const past: Slide = {
      ...verdicts,
      id: "9",
      kind: "figure",
      path: `/targets/${met?.id}`,
      query: "asof=2019-01-01",
      figure: `course-${met?.id}`,
      title: undefined,
      highlight: undefined,
      seen: { asOf: "2019-01-01", verdicts: { [met?.id ?? ""]: "not-judged" } },
    };
    const { user } = show({ title: "", slides: [past, { ...past, id: "10", query: "", seen }] });
    await screen.findByText(/1 verdict changed since/);
    // Once, by its name, though two slides show it.
    const turned = screen.getByRole("list", { name: words.turned });
    expect(turned).toHaveTextContent(/behind on 1 January 2024, now met\. \(Slide 2\)/);
    expect(turned).not.toHaveTextContent(met?.id ?? "");
    await screen.findByText(/The data set used isn’t recorded/);
    expect(screen.queryByRole("list", { name: words.changes })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Slide 2/ }));
    expect(screen.getByRole("list", { name: words.changes })).toHaveTextContent(
      /behind on 1 January 2024, now met/,
    );
    await user.click(button(words.takeOverAll));
    await waitFor(() => expect(screen.queryByText(/changed since these/)).not.toBeInTheDocument());
    expect(storedBriefing().slides[1]).toMatchObject({ seen: { asOf: "2026-11-24" } });
    await user.click(button(words.undo));
    expect(storedBriefing().slides[1]).toMatchObject({ seen });
  });
});

describe("a briefing that was made with another data set", () => {
  const place = { path: "/targets", query: "" };
  const seen = (version: string, date: string) =>
    seenNow(
      place,
      snapshot,
      { ...edition, version, date },
      snapshot.targets.shown.map(({ id }) => id),
    );
  const of = (...seens: readonly Seen[]): Briefing => ({
    title: "",
    slides: seens.map((one, at) => figureSlide(`${at + 1}`, "/targets", "verdicts", { seen: one })),
  });

  test.each([
    ["older", "1.9.0", "2026-11-01", /this is 2\.0\.0 of 25 November 2026\. No verdict/],
    ["newer", "2.1.0", "2026-12-05", /2\.0\.0 of 25 November 2026, an older one\. No verdict/],
  ])("says so where nothing changed: by an %s one", async (_, version, date, says) => {
    const { user } = show(of(seen(version, date)));
    expect(await screen.findByText(says)).toBeInTheDocument();
    await user.click(button(words.takeOverAll));
    await waitFor(() => expect(screen.queryByText(/No verdict on/)).not.toBeInTheDocument());
    expect(storedBriefing().slides[0]).toMatchObject({ seen: { edition: { version: "2.0.0" } } });
  });
});

describe("opening another briefing", () => {
  const other = writeBriefing({ title: "Other", slides: [{ ...title, title: "Hello" }] });

  test("asks whether to replace or to append; nothing is lost either way", async () => {
    const { user, pick } = show();
    pick("other.briefing.json", other);
    await user.click(await screen.findByRole("button", { name: briefingFiles.replace }));
    expect(storedBriefing()).toMatchObject({ title: "Other", slides: [{ title: "Hello" }] });
    await user.click(button(words.undo));
    expect(storedBriefing()).toEqual(talk);
    await user.click(button(words.undo));
    expect(storedBriefing()).toMatchObject({ title: "Other" });

    keepBriefing(talk);
    pick("other.briefing.json", other);
    await user.click(await screen.findByRole("button", { name: briefingFiles.append }));
    expect(storedBriefing().slides).toHaveLength(4);
  });

  test("from a link, which then is gone from the address", async () => {
    history.replaceState(null, "", `/briefing/${await linkFragment(talk)}`);
    show(emptyBriefing);
    await waitFor(() => expect(names()).toHaveLength(3));
    expect(location.hash).toBe("");
  });

  test.each([
    ["nonsense.json", "<b>", /^nonsense.json is not a briefing/],
    ["views.json", '{"views":[]}', /^views.json is not a briefing/],
    ["new.json", '{"briefing":7,"title":"","slides":[]}', /later version/],
    [
      "many.json",
      JSON.stringify({ briefing: 1, title: "", slides: Array(200).fill(0) }),
      /more slides/,
    ],
    ["large.json", "x".repeat(9_000_000), /larger than any briefing/],
    ["deck.pptx", "PK nothing", /deck\.pptx: .*Your file is unchanged/],
  ])("what is none says so by its name: %s", async (name, content, says) => {
    const { pick } = show();
    pick(name, content);
    expect(await screen.findByText(says)).toBeInTheDocument();
    expect(storedBriefing()).toEqual(talk);
  });
});

describe("when the browser refuses", () => {
  test.each([
    ["full", new DOMException("full", "QuotaExceededError")],
    ["refused", new DOMException("no", "SecurityError")],
  ] as const)(
    "to keep it (%s), that is said, and it stays until the page is closed",
    (is, error) => {
      show();
      vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
        throw error;
      });
      const notes = screen.getByLabelText(words.fields.notes);
      fireEvent.change(notes, { target: { value: "Slowly" } });
      expect(
        within(screen.getByRole("alert")).getByText(words.trouble({ is })),
      ).toBeInTheDocument();
      expect(storedBriefing().slides[0]?.notes).toBe("Slowly");
    },
  );
});
