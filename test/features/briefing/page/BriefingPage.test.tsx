import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { slideFigure } from "#app/figures/slideFigure.ts";
import { type Briefing, emptyBriefing, type Seen, type Slide } from "#domain/briefing/briefing.ts";
import { seenNow } from "#domain/briefing/changes.ts";
import { LINK_MARK, writeBriefing } from "#domain/briefing/briefingText.ts";
import { linkFragment, readLink } from "#export/briefingLink.ts";
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
  test("names each by its place and its title, or by what its figure finds", async () => {
    show();
    await waitFor(() =>
      expect(names()).toEqual([
        "Slide 1: Talk",
        expect.stringMatching(/^Slide 2: Of \d+ goals, \d+ were met/),
        expect.stringMatching(/^Slide 3: .+/),
      ]),
    );
  });

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

  test("several hundred letters make no figure anew", async () => {
    show({
      title: "",
      slides: Array.from({ length: 20 }, (_, at) => ({ ...verdicts, id: `${at}` })),
    });
    await waitFor(() => expect(names()[19]).toMatch(/met/));
    const before = figureCount;
    const notes = screen.getByLabelText(words.fields.notes);
    for (let at = 1; at <= 300; at += 1) {
      fireEvent.change(notes, { target: { value: "x".repeat(at) } });
    }
    expect(storedBriefing().slides[0]?.notes).toHaveLength(300);
    expect(figureCount).toBe(before);
    // Twenty slides of one view need it once.
    expect(figureCount).toBe(1);
  });

  test("says that there is nothing in it", async () => {
    show({ title: "", slides: [figureSlide("1", "/records/nowhere", "record-nowhere")] });
    expect((await screen.findAllByText(words.nothingIn)).length).toBeGreaterThan(0);
    expect(screen.getByText(words.gone("nowhere"))).toBeInTheDocument();
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

  test("when the last slide is deleted, by its button or by its key", async () => {
    const { user } = show({ title: "", slides: [title] });
    button(words.remove).focus();
    await user.keyboard("{Enter}");
    expect(heading()).toHaveFocus();
    await user.click(button(words.undo));
    screen.getByRole("option").focus();
    await user.keyboard("{Delete}");
    expect(screen.getByText(words.empty)).toBeInTheDocument();
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

test("that a deck can't draw a highlight on a chart is said before it is saved", async () => {
  const { user } = show();
  await user.click(screen.getAllByRole("option")[1] ?? document.body);
  await user.click(button(words.highlight.add));
  await screen.findByText(words.highlight.native(""));
  await user.type(screen.getByLabelText(words.highlight.label), "Here");
  expect(screen.getByText(words.highlight.native("Here"))).toBeInTheDocument();
  await waitFor(() => expect(screen.getByText(briefingFiles.unmarked([2]))).toBeInTheDocument());
  await user.click(button(words.highlight.remove));
  expect(screen.queryByText(briefingFiles.unmarked([2]))).not.toBeInTheDocument();
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

  test("says nothing where it is the same", async () => {
    show(of(seen("2.0.0", "2026-11-25")));
    await waitFor(() => expect(names()[0]).toMatch(/met/));
    expect(screen.queryByText(/Made with data set/)).not.toBeInTheDocument();
  });

  test("names a flip and how much there was, whichever is newer", async () => {
    const now = seen("2.1.0", "2026-12-05");
    const flipped = Object.keys(now.verdicts).find((id) => now.verdicts[id] === "met") ?? "";
    show(of({ ...now, verdicts: { ...now.verdicts, [flipped]: "behind" }, records: 3 }));
    const list = await screen.findByRole("list", { name: words.changes });
    expect(list).toHaveTextContent(/behind on 24 November 2026, now met/);
    expect(list).toHaveTextContent(`It had 3 records, now ${snapshot.entries.shown.length}`);
    expect(await screen.findAllByText(/this is 2\.0\.0 .*, an older one/)).toHaveLength(2);
  });

  test("doesn't say that nothing changed of what wasn't kept", async () => {
    show(
      of({ asOf: "2026-11-01", verdicts: {}, edition: { version: "1.0.0", date: "2026-10-01" } }),
    );
    expect(await screen.findAllByText(/wasn’t kept, so (?:its|their) changes/)).toHaveLength(2);
    expect(screen.queryByText(/No verdict on/)).not.toBeInTheDocument();
  });
});

describe("which data set slides were made with", () => {
  const [before, now] = [
    { version: "1.9.0", date: "2026-11-01" },
    { version: "2.0.0", date: "2026-11-25" },
  ];
  test.each([
    [
      [before],
      now,
      "Made with data set 1.9.0 of 1 November 2026; this is 2.0.0 of 25 November 2026.",
    ],
    [[now], now, "The data set is the same, 2.0.0 of 25 November 2026."],
    [[undefined], now, "The data set used isn’t recorded; this is 2.0.0 of 25 November 2026."],
    [
      [before, undefined],
      undefined,
      "Made with data set 1.9.0 of 1 November 2026 and one not recorded; the present one isn’t known.",
    ],
  ])("is said with this one: %j, %j", (editions, shown, expected) => {
    expect(words.madeWith(editions, shown)).toBe(expected);
  });
});

describe("opening another briefing", () => {
  const other = writeBriefing({ title: "Other", slides: [{ ...title, title: "Hello" }] });

  test("where there is none yet, it is simply there", async () => {
    const { pick } = show(emptyBriefing);
    pick("other.briefing.json", other);
    await waitFor(() => expect(names()).toEqual(["Slide 1: Hello"]));
  });

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

  test("a deck that takes long to be read says so, and is let go when it is stopped", async () => {
    const { user, pick } = show();
    // A network drive that doesn't answer.
    vi.spyOn(File.prototype, "arrayBuffer").mockImplementation(() => new Promise(() => undefined));
    pick("deck.pptx", "PK");
    const stop = await screen.findByRole("button", { name: `Stop: ${briefingFiles.reading}` });
    expect(screen.getByText(briefingFiles.reading)).toBeInTheDocument();
    await user.click(stop);
    expect(await screen.findByText("Stopped.")).toBeInTheDocument();
    expect(screen.queryByText(briefingFiles.reading)).not.toBeInTheDocument();
    expect(storedBriefing()).toEqual(talk);
  });

  test("a link that is cut off says so", async () => {
    history.replaceState(null, "", `/briefing/${LINK_MARK}abc`);
    show();
    expect(await screen.findByText("The link is not a briefing.")).toBeInTheDocument();
  });
});

describe("when the browser refuses", () => {
  test("the clipboard, the link stands there to be copied by hand", async () => {
    const { user } = show();
    vi.stubGlobal("ClipboardItem", undefined);
    await user.click(button(briefingFiles.copyLink));
    const link = await screen.findByRole("textbox", { name: briefingFiles.link });
    const { origin, pathname, hash } = new URL(link.getAttribute("value") ?? "");
    expect(`${origin}${pathname}`).toBe("https://dashboard.example/briefing/");
    expect(await readLink(hash)).toEqual({ briefing: talk, skipped: 0 });
    vi.unstubAllGlobals();
  });

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
