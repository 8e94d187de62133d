import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";

import { SEARCH_WAIT } from "#app/view/useSearchWait.ts";
import { viewAt } from "#app/view/ViewRoutes.tsx";
import { loadTextSearch } from "#data/search/loadTextSearch.ts";
import { coreFiles, coreSnapshot } from "#test/support/dataset.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { sampled } from "#test/support/runs.ts";
import { dataOf, hanging, serve } from "#test/support/serve.ts";
import { viewHeading } from "#test/support/viewHeading.ts";

vi.mock(import("#data/search/loadTextSearch.ts"), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadTextSearch: vi.fn(actual.loadTextSearch) };
});

const load = vi.mocked(loadTextSearch);
afterEach(() => {
  load.mockReset();
});

const main = (): HTMLElement => screen.getByRole("main");
const total = coreFiles().policies.records.length + coreFiles().news.records.length;

test("data that is slow is said, and trying again helps", async () => {
  let isUp = false;
  serve({ data: () => (isUp ? { body: JSON.stringify(dataOf()) } : hanging()) });
  renderApp("/records");
  const alert = await screen.findByRole("alert", {}, { timeout: 10_000 });
  expect(alert).toHaveTextContent("The data are slow to arrive.");
  isUp = true;
  await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
  expect(await screen.findByText(new RegExp(`^${total} of ${total} records$`))).toBeInTheDocument();
});

/** What the page asserts of a search that finds nothing in titles. */
const assertions = [
  /No (?:record|target|document)s? match/i,
  /(?<![.\d])0 of \d+/,
  /\b0 (?:records|goals|targets)/,
];

describe("while the search is on its way", () => {
  /** Holds the search until it is released. */
  const holdSearch = (): (() => void) => {
    const whole = load.getMockImplementation();
    let releaseSearch = (): void => undefined;
    const released = new Promise<void>((release) => {
      releaseSearch = release;
    });
    load.mockImplementation(async (...parameters) => {
      await released;
      return whole === undefined ? new Promise(() => undefined) : whole(...parameters);
    });
    return () => releaseSearch();
  };

  const views = [
    ["/", /^Still searching: only titles so far/],
    ["/records", /^Still searching: only titles so far/],
    ["/targets", /^Still searching: only titles so far/],
    ["/agencies", /^Still searching: only titles so far/],
    ["/timeline", /^Still searching: only titles so far/],
    ["/data", /^Still searching: only titles so far/],
    // The page of one thing is the same whatever a search finds.
    ["/records/steel-2022", /Steel/],
  ] as const;

  test.each(sampled(views, 3))(
    "%s asserts nothing of what it finds, and its title says so",
    async (path, name) => {
      load.mockReturnValue(new Promise(() => undefined));
      serve();
      renderApp(`${path}?q=工信部`);
      expect(await viewHeading()).toHaveAccessibleName(name);
      expect(screen.queryByText(/searched/i)).not.toBeInTheDocument();
      for (const assertion of assertions) expect(document.body).not.toHaveTextContent(assertion);
    },
  );

  describe("a list that a link opens waits a moment for it, as titles alone would be replaced at once", () => {
    /** Opens a list whose search and whose wait last until a test ends them. */
    const openList = async () => {
      const releaseSearch = holdSearch();
      const waits: (() => void)[] = [];
      const { setTimeout: later } = globalThis;
      vi.stubGlobal("setTimeout", (then: () => void, ms = 0, ...given: unknown[]) =>
        ms === SEARCH_WAIT ? waits.push(then) : later(then, ms, ...given),
      );
      await viewAt("/records").load();
      serve();
      renderApp("/records?q=steel");
      await waitFor(() => expect(load).toHaveBeenCalledOnce());
      return {
        releaseSearch,
        endWait: () => {
          act(() => {
            for (const end of waits) end();
          });
        },
      };
    };

    test("and shows what the search finds", async () => {
      const { releaseSearch } = await openList();
      expect(screen.getByText("Loading the view")).toBeInTheDocument();
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Records$/);
      releaseSearch();
      expect(await viewHeading()).toHaveTextContent(/^\d+ records/);
    });
  });

  test("a file asked for is of what is found, though the text is cleared and the page left meanwhile", async () => {
    const files: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        files.push(file);
        return "blob:made";
      },
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const releaseSearch = holdSearch();
    serve();
    renderApp("/targets?q=hydrogen&view=list");
    expect(await viewHeading()).toHaveTextContent(/^Still searching/);
    const [download] = await within(main()).findAllByRole("button", { name: "Download" });
    await userEvent.click(download ?? expect.unreachable("there is nothing to download"));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Table (CSV)" }));
    await screen.findByText("Waiting for the rest of the data");
    await userEvent.click(await screen.findByRole("button", { name: /^Remove filter: .hydrogen/ }));
    await userEvent.click(screen.getByRole("link", { name: "Records" }));
    releaseSearch();
    await waitFor(() => expect(files).toHaveLength(1));
    const [named = "", , ...rows] = ((await files[0]?.text()) ?? "")
      .split("\r\n")
      .filter((line) => !/^.?# (?!Address)/.test(line));
    expect(named).toContain("q=hydrogen");
    const found = rows.map((row) => row.slice(0, row.indexOf(","))).filter((id) => id !== "");
    const titled = coreSnapshot("q=hydrogen").targets.shown.map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(titled));
    expect(found.length).toBeLessThan(coreSnapshot().targets.shown.length / 4);
  });
});
