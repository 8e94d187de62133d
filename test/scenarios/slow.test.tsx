import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";

import { SEARCH_WAIT } from "#app/view/useSearchWait.ts";
import { viewAt } from "#app/view/ViewRoutes.tsx";
import { loadTextSearch } from "#data/search/loadTextSearch.ts";
import { coreFiles, coreSnapshot } from "#test/support/dataset.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { type Answer, hanging, serve } from "#test/support/serve.ts";
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

describe("one slow file", () => {
  test("doesn't hold the page, is named, and can be asked for again", async () => {
    let isUp = false;
    serve({
      companies: () => (isUp ? { body: JSON.stringify(coreFiles().companies) } : hanging()),
    });
    renderApp("/records");
    expect(await viewHeading()).toHaveTextContent(/records/);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("companies.json is late.");
    expect(screen.getByText(new RegExp(`^${total} of ${total} records$`))).toBeInTheDocument();
    const retry = within(alert).getByRole("button", { name: "Try again: companies.json" });
    await waitFor(() => expect(retry).toHaveAttribute("aria-disabled", "false"));
    isUp = true;
    await userEvent.click(retry);
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
  });

  test("with records in it: the others are shown, and the counts say what they lack", async () => {
    serve({ policies: hanging });
    renderApp("/records");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("policies.json is late.");
    const news = coreFiles().news.records.length;
    const counted = `${news} of ${news} records, without policies.json`;
    expect(within(main()).getByText(counted)).toBeInTheDocument();
    const bar = screen.getByRole("region", { name: "Filters" });
    expect(bar).toHaveTextContent(`${news} records, 0 goals, without policies.json`);
  });

  test("and where nothing comes at all, each is named and can be asked for again", async () => {
    let answer = hanging;
    serve({ policies: () => answer(), news: () => answer() });
    renderApp("/records");
    expect(screen.getByText("Loading the data set")).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(2));
    answer = () => Promise.resolve({ body: JSON.stringify({ records: [] }) } satisfies Answer);
    for (const retry of screen.getAllByRole("button", { name: /^Try again/ })) {
      await userEvent.click(retry);
    }
    expect(await viewHeading()).toHaveTextContent(/No record/);
  });
});

/** What the page asserts of a search that finds nothing in titles. */
const assertions = [
  /No (?:record|target|document)s? match/i,
  /\b0 of \d+/,
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

  test.each([
    ["/", /^Still searching: only titles so far/],
    ["/records", /^Still searching: only titles so far/],
    ["/targets", /^Still searching: only titles so far/],
    ["/agencies", /^Still searching: only titles so far/],
    ["/timeline", /^Still searching: only titles so far/],
    ["/data", /^Still searching: only titles so far/],
    // The page of one thing is the same whatever a search finds.
    ["/records/steel-2022", /Steel/],
  ])("%s asserts nothing of what it finds, and its title says so", async (path, name) => {
    load.mockReturnValue(new Promise(() => undefined));
    serve();
    renderApp(`${path}?q=工信部`);
    expect(await viewHeading()).toHaveAccessibleName(name);
    expect(screen.queryByText(/searched/i)).not.toBeInTheDocument();
    for (const assertion of assertions) expect(document.body).not.toHaveTextContent(assertion);
  });

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

    test("or titles, once the moment is over", async () => {
      const { endWait } = await openList();
      endWait();
      expect(await viewHeading()).toHaveTextContent(/^Still searching: only titles so far/);
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

  test("an open panel of filters says so too, in place of how much is left", async () => {
    load.mockReturnValue(new Promise(() => undefined));
    serve();
    renderApp("/records?q=工信部");
    await viewHeading();
    await userEvent.click(screen.getByRole("button", { name: /^Body/ }));
    const panel = await screen.findByRole("dialog", { name: /^Body/ });
    expect(panel).toHaveTextContent("Still searching: only titles so far");
    expect(panel).not.toHaveTextContent(/\d+ records?, /);
  });

  test("and where it can't be had, titles are told as titles, with a way to load it again", async () => {
    vi.spyOn(globalThis, "reportError").mockImplementation(() => undefined);
    load.mockRejectedValue(new Error("404"));
    serve();
    renderApp("/records?q=工信部");
    const notice = await screen.findByText(/^Only titles are searched/);
    expect(notice.parentElement).toHaveTextContent("Load the page again");
    expect(await viewHeading()).toHaveTextContent("Only titles were searched");
    expect(document.body).not.toHaveTextContent(/No records? match/);
  });

  test("the pinyin doesn't hold it: what it finds is shown, and that it is missing is said", async () => {
    serve({ pinyin: hanging });
    renderApp("/records?q=gongxinbu");
    expect(await screen.findByText(/^Pinyin isn’t searched/)).toBeInTheDocument();
  });
});
