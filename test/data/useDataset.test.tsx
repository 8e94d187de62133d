import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";

import { viewAt } from "#app/view/ViewRoutes.tsx";
import { splitRecords } from "#domain/dataset/laterRecords.ts";
import { splitTexts } from "#domain/dataset/laterTexts.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { coreFiles } from "#test/support/dataset.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { type Answer, hanging, serve } from "#test/support/serve.ts";
import { viewHeading } from "#test/support/viewHeading.ts";

const { first, texts } = splitTexts(coreFiles());
const answer = (json: unknown) => (): Answer => ({ body: JSON.stringify(json) });

const steel = coreFiles().policies.records.find(({ id }) => id === "steel-2022");
const summary = String(steel?.["summary"]);
const shortTitle = String((steel?.["title"] as { short?: string } | undefined)?.short);
const total = coreFiles().policies.records.length + coreFiles().news.records.length;
const counted = new RegExp(`^${total} of ${total} records$`);

const requestedFiles = (): string[] =>
  vi
    .mocked(fetch)
    .mock.calls.map(([address]) =>
      String(address instanceof Request ? address.url : address).replace(/^.*\//, ""),
    );

describe("a site that has its records in two files", () => {
  test("shows a view by the first, a page with texts once they are there", async () => {
    await viewAt("/records/steel-2022").load();
    let release: (answered: Answer) => void = () => undefined;
    const pending = new Promise<Answer>((resolve) => {
      release = resolve;
    });
    serve({ first: answer(first), texts: () => pending });
    renderApp("/records");
    expect(await screen.findByText(counted)).toBeInTheDocument();
    // At once: on a busy machine the texts are soon late, which other tests are about.
    fireEvent.click(await screen.findByText(shortTitle));
    expect(await screen.findByText("Loading the view")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1, name: "Records" })).toBeInTheDocument();
    expect(screen.queryByText("…")).not.toBeInTheDocument();
    release(answer(texts)());
    expect(await screen.findByText(summary)).toBeInTheDocument();
    expect(requestedFiles()).not.toContain("policies.json");
  });

  test("a page that loads has the focus, and takes it from nobody who types meanwhile", async () => {
    await viewAt("/records/steel-2022").load();
    for (const types of [false, true]) {
      let release: (answered: Answer) => void = () => undefined;
      const pending = new Promise<Answer>((resolve) => {
        release = resolve;
      });
      serve({ first: answer(first), texts: () => pending });
      const { unmount } = renderApp("/records");
      fireEvent.click(await screen.findByText(shortTitle));
      await screen.findByText("Loading the view");
      await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
      const search = screen.getByRole("combobox", { name: "Search everything" });
      if (types) act(() => search.focus());
      release(answer(texts)());
      await screen.findByText(summary);
      const expected = types ? search : screen.getByRole("heading", { level: 1 });
      await waitFor(() => expect(expected).toHaveFocus());
      unmount();
    }
  });

  test("finds nothing in texts that haven't come, and says so", async () => {
    serve({ first: answer(first), texts: hanging });
    renderApp("/records?q=electric+arc");
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: /^Still searching: only titles so far/,
      }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/No record matches/)).not.toBeInTheDocument();
  });

  test.each(["/records", "/records/steel-2022"])(
    "goes on with the published files on %s where the texts can't be had",
    async (path) => {
      serve({ first: answer(first) });
      renderApp(path);
      expect(await screen.findByText(path === "/records" ? counted : summary)).toBeInTheDocument();
      await waitFor(() => expect(requestedFiles()).toContain("sources.json"));
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    },
  );

  test("and with those where the texts are of another edition", async () => {
    const [, ...others] = coreFiles().news.records;
    const newer = splitTexts({ ...coreFiles(), news: { records: others } });
    serve({ first: answer(first), texts: answer(newer.texts) });
    renderApp("/records/steel-2022");
    expect(await screen.findByText(summary)).toBeInTheDocument();
  });

  test("names the texts where nothing of them can be had, shows the rest, and tries again", async () => {
    let isUp = false;
    const refused = (): Answer => ({ status: 503 });
    serve({
      first: answer(first),
      texts: () => (isUp ? answer(texts)() : refused()),
      policies: refused,
    });
    renderApp("/records/steel-2022");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("texts.json: the server answered 503");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Steel");
    isUp = true;
    await userEvent.click(within(alert).getByRole("button", { name: "Try again: texts.json" }));
    expect(await screen.findByText(summary)).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("names the first where nothing of it comes, and asks for each file instead", async () => {
    serve({ first: hanging });
    renderApp("/records");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("first.json is late.");
    const retry = within(alert).getByRole("button", { name: "Try again: first.json" });
    await waitFor(() => expect(retry).toHaveAttribute("aria-disabled", "false"));
    await userEvent.click(retry);
    expect(await screen.findByText(counted)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
  });
});

describe("a site that has older records in files of their own", () => {
  const files = coreFiles();
  const split = splitRecords(files, readDataset(files), 12);
  const { first: newest, texts: newestTexts } = splitTexts(split.first);
  const inFirst = total - split.later.reduce((sum, { records }) => sum + records, 0);
  const part = (name: string): Answer => {
    const found = split.later.find((one) => `later/${one.name}` === name);
    return found === undefined
      ? { status: 404 }
      : { body: JSON.stringify({ mark: found.name, ...found.files }) };
  };
  const lacking = `${inFirst} of ${inFirst} records, without ${total - inFirst} older records`;

  test("counts the newest and says how many are to come, then all", async () => {
    let release: () => void = () => undefined;
    const pending = new Promise<void>((resolve) => {
      release = resolve;
    });
    expect(split.later.length).toBeGreaterThan(1);
    serve({
      first: answer(newest),
      texts: answer(newestTexts),
      later: async (name) => {
        await pending;
        return part(name);
      },
    });
    renderApp("/records");
    expect(await screen.findByText(lacking)).toBeInTheDocument();
    release();
    expect(await screen.findByText(counted)).toBeInTheDocument();
    expect(requestedFiles()).not.toContain("policies.json");
  });

  test("waits on the page of one of them, and shows it", async () => {
    const [older] = split.later.slice(-1);
    const policiesFile = older?.files["policies"] as { records: { id: string }[] } | undefined;
    const id = policiesFile?.records[0]?.id ?? "";
    expect(id).not.toBe("");
    serve({ first: answer(newest), texts: answer(newestTexts), later: part });
    renderApp(`/records/${id}`);
    const title = files.policies.records.find((one) => one["id"] === id)?.["title"] as {
      en: string;
    };
    expect(await viewHeading()).toHaveTextContent(title.en);
  });

  test("takes the published files where one of them can't be had", async () => {
    serve({ first: answer(newest), texts: answer(newestTexts) });
    renderApp("/records");
    expect(await screen.findByText(counted)).toBeInTheDocument();
    expect(requestedFiles()).toContain("policies.json");
  });

  test("says what is lacking where nothing of them can be had", async () => {
    serve({
      first: answer(newest),
      texts: answer(newestTexts),
      policies: () => ({ status: 503 }),
    });
    renderApp("/records");
    expect(await screen.findByText(lacking)).toBeInTheDocument();
    expect(await screen.findByRole("alert")).toHaveTextContent("503");
  });
});
