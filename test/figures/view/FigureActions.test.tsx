import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { dataNow } from "#figures/lateData.ts";
import { type FigureAt, FigureAtContext } from "#figures/figureAtContext.ts";
import { verdictsFigure } from "#figures/scoreboard/figure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { renderView } from "#test/support/renderView.tsx";
import { parseSvg } from "#test/support/svgFile.ts";

const snapshot = coreSnapshot("agency=miit");
const saved: { name: string; file: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  let created: Blob | undefined;
  // jsdom has no addresses for files, and follows no links.
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      created = file;
      return "blob:made";
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (created !== undefined) saved.push({ name: this.download, file: created });
  });
});

afterEach(() => {
  sessionStorage.clear();
  dataNow.set(undefined);
  delete document.documentElement.dataset["theme"];
});

const verdicts = () => fileOn(verdictsFigure, snapshot);

const show = (figureAt: FigureAt = () => Promise.resolve(verdicts())) => {
  const user = userEvent.setup();
  renderView(
    <FigureAtContext value={figureAt}>
      <FigureActions name="Verdicts" snapshot={snapshot} figureId="verdicts" />
    </FigureAtContext>,
    "/targets/?agency=miit",
  );
  return user;
};

/** Opens the reference, which is in the menu of all actions. */
const cite = async (user: ReturnType<typeof show>): Promise<void> => {
  await user.click(screen.getByRole("button", { name: "Verdicts: actions" }));
  await user.click(await screen.findByRole("menuitem", { name: "Cite" }));
};

/** Opens the menu and chooses a form. */
const saveAs = async (user: ReturnType<typeof show>, form: string): Promise<void> => {
  await user.click(screen.getByRole("button", { name: "Download" }));
  await user.click(await screen.findByRole("menuitem", { name: form }));
};

describe("the menu", () => {
  const open = async () => {
    const user = show();
    const button = screen.getByRole("button", { name: "Verdicts: actions" });
    button.focus();
    await user.keyboard("{Enter}");
    const menu = await screen.findByRole("menu", { name: "Verdicts: actions" });
    await waitFor(() =>
      expect(within(menu).getByRole("menuitem", { name: "Share" })).toHaveFocus(),
    );
    return { user, button, menu };
  };

  test("has all actions, which arrow keys walk through", async () => {
    const { user, menu } = await open();
    const items = within(menu).getAllByRole("menuitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Share",
      "Download",
      "Add to briefing",
      "Cite",
      "Embed",
    ]);
    await user.keyboard("{ArrowDown}");
    expect(items[1]).toHaveFocus();
    await user.keyboard("{End}");
    expect(items[4]).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(items[3]).toHaveFocus();
    await user.keyboard("{Home}");
    expect(items[0]).toHaveFocus();
  });

  test("gives its place to what an action opens, and Escape gives the focus back", async () => {
    const { user, button, menu } = await open();
    await user.click(within(menu).getByRole("menuitem", { name: "Cite" }));
    const reference = await screen.findByRole("dialog", { name: "Verdicts: reference" });
    await waitFor(() => expect(reference).toHaveFocus());
    expect(await within(reference).findByRole("button", { name: "RIS" })).toBeVisible();
    expect(screen.queryByRole("menuitem")).toBeNull();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "RIS" })).toBeNull();
    expect(button).toHaveFocus();
  });
});

test("a CSV is saved with its numbers under what has to be known of them", async () => {
  await saveAs(show(), "Table (CSV)");
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe("verdicts-2026-11-24.csv");
  const text = (await saved[0]?.file.text()) ?? "";
  expect(text).toMatch(/# Shown,"?\d+ of \d+ goals(?:, set \d+ times across documents)? · MIIT/);
  expect(text).toContain("# As of,2026-11-24,");
  expect(text).toMatch(/# Address,http\S*\/targets\/\?agency=miit&asof=2026-11-24/);
  expect(text).toMatch(/\r\nGroup,Goals,.*\r\nAll,\d+,.*\r\n$/);
});

test("a picture has the size and the colours that were chosen", async () => {
  const user = show();
  await user.click(screen.getByRole("button", { name: "Download" }));
  const shape = await screen.findByRole("group", { name: "Size of the picture" });
  await user.click(within(shape).getByRole("menuitemradio", { name: "Square" }));
  const colours = screen.getByRole("group", { name: "Colours of the picture" });
  await user.click(within(colours).getByRole("menuitemradio", { name: "Dark" }));
  expect(within(colours).getByRole("menuitemradio", { checked: true })).toHaveTextContent("Dark");
  await user.click(await screen.findByRole("menuitem", { name: "Drawing (SVG)" }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const root = parseSvg((await saved[0]?.file.text()) ?? "").documentElement;
  expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["1080", "1080"]);
  expect(saved[0]?.name).toBe("verdicts-2026-11-24-1080x1080.svg");
  expect(root.querySelector("rect")?.getAttribute("fill")).toBe("#14171b");
});

test("what is copied is said, and so is why it can't be", async () => {
  const user = show();
  const clipboardItems: { readonly types: readonly string[] }[] = [];
  vi.stubGlobal(
    "ClipboardItem",
    class {
      readonly types: readonly string[];
      readonly parts: Readonly<Record<string, Promise<Blob>>>;
      constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
        this.parts = parts;
        this.types = Object.keys(parts);
      }
    },
  );
  const write = vi.spyOn(navigator.clipboard, "write").mockImplementation(async (items) => {
    clipboardItems.push(...items);
  });
  await user.click(screen.getByRole("button", { name: "Download" }));
  await user.click(await screen.findByRole("menuitem", { name: "Copy table" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Copied."));
  expect(clipboardItems[0]?.types).toEqual(["text/html", "text/plain"]);
  write.mockRejectedValue(new Error("not allowed"));
  await user.click(screen.getByRole("button", { name: "Download" }));
  await user.click(await screen.findByRole("menuitem", { name: "Copy sentence" }));
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(
      "It could not be copied: this browser won’t let pages copy. Download it instead.",
    ),
  );
  vi.unstubAllGlobals();
});

test("the link that is shared leads to the selection as of the day", async () => {
  const user = show();
  await user.click(screen.getByRole("button", { name: "Share" }));
  await expect(navigator.clipboard.readText()).resolves.toMatch(
    /\/targets\/\?agency=miit&asof=2026-11-24$/,
  );
  expect(screen.getByRole("status")).toHaveTextContent("The link is copied.");
});

test("a reference tells title, selection, day, data set, retrieval and address", async () => {
  const user = show();
  await cite(user);
  const dialog = screen.getByRole("dialog", { name: "Verdicts: reference" });
  await within(dialog).findByText(
    /^China Industries Dashboard \(\d{4}\)\. “.+”\. \d+ of \d+ goals(?:, set \d+ times across documents)? · MIIT; as of 24 November 2026\. Figures read in: .+; and \d+ more\. Data set.+; state [0-9a-f]{8}\. Retrieved 24 November 2026 from http\S+agency=miit&asof=2026-11-24$/,
  );
  await user.click(within(dialog).getByRole("button", { name: "Copy BibTeX" }));
  const bibtex = await navigator.clipboard.readText();
  expect(bibtex).toMatch(/^@misc\{figure-verdicts-2026-11-24,\n/);
  expect(bibtex).toContain("  urldate = {2026-11-24},\n");
});

test("what can't be saved says so and why", async () => {
  const user = show(() => {
    throw new Error("no target has a place on the figure");
  });
  await saveAs(user, "Drawing (SVG)");
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent(
      "It could not be saved: no target has a place on the figure",
    ),
  );
  await cite(user);
  await screen.findByText("The reference could not be made: no target has a place on the figure");
});

describe("while the search isn't there", () => {
  /** The snapshot of a page that stands before it comes. */
  const early: Snapshot = { ...snapshot, searched: "pending" };

  /** What the figure is made of. */
  const made: string[] = [];
  beforeEach(() => void made.splice(0));
  const figureAt: FigureAt = async ({ parameters }, { selection }) => {
    made.push(`${parameters.toString()}: ${selection.facets.agency.include.join()}`);
    return verdicts();
  };

  const showEarly = () => {
    const user = userEvent.setup();
    const page = (shown: Snapshot | undefined) => (
      <FigureAtContext value={figureAt}>
        {shown === undefined ? null : (
          <FigureActions name="Verdicts" snapshot={shown} figureId="verdicts" />
        )}
      </FigureAtContext>
    );
    const { redraw } = renderView(page(early), "/targets/?agency=miit");
    return {
      user,
      arrive: ({ searched: extent, under }: Snapshot) => act(() => dataNow.set({ extent, under })),
      show: (shown: Snapshot | undefined) => redraw(page(shown)),
    };
  };

  const status = () => screen.getByRole("status");

  test("a file waits for it and says so", async () => {
    const { user, arrive } = showEarly();
    await saveAs(user, "Table (CSV)");
    await waitFor(() => expect(status()).toHaveTextContent("Waiting for the rest of the data"));
    arrive(early);
    expect(saved).toEqual([]);
    // The rest works.
    await user.click(screen.getByRole("button", { name: "Share" }));
    expect(status()).toHaveTextContent("The link is copied.");
    arrive(snapshot);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe("verdicts-2026-11-24.csv");
    expect(status()).not.toHaveTextContent("Waiting");
  });

  test("what is stopped leaves no file when it comes", async () => {
    const { user, arrive } = showEarly();
    await saveAs(user, "Picture (PNG)");
    await saveAs(user, "Table (CSV)");
    await user.click(await screen.findByRole("button", { name: "Stop: Making the table" }));
    await user.click(await screen.findByRole("button", { name: "Stop: Making the picture" }));
    expect(status()).toHaveTextContent("Stopped.");
    await saveAs(user, "Drawing (SVG)");
    arrive(snapshot);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/svg$/);
  });
});
