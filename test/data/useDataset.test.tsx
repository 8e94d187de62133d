import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";

import { viewAt } from "#app/view/ViewRoutes.tsx";
import { splitRecords } from "#domain/dataset/laterRecords.ts";
import { splitTexts } from "#domain/dataset/laterTexts.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { coreFiles } from "#test/support/dataset.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { type Answer, hanging, serve } from "#test/support/serve.ts";

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

  test("takes the published files where one of them can't be had", async () => {
    serve({ first: answer(newest), texts: answer(newestTexts) });
    renderApp("/records");
    expect(await screen.findByText(counted)).toBeInTheDocument();
    expect(requestedFiles()).toContain("policies.json");
  });
});
