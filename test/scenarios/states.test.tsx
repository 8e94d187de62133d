import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";

import type { FileName } from "#domain/schema/files.ts";
import { coreFiles, coreSnapshot, publishedFiles } from "#test/support/dataset.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { sampled } from "#test/support/runs.ts";
import { dataOf, serve } from "#test/support/serve.ts";
import { viewHeading } from "#test/support/viewHeading.ts";

type Raw = Record<string, unknown>;

/** The files with one record changed. */
const spoilt = (file: FileName, id: string, change: (record: Raw) => Raw) => {
  const files = coreFiles();
  const records = files[file].records.map((one) => (one["id"] === id ? change(one) : one));
  return { ...files, [file]: { records } };
};

const status = async (text: RegExp): Promise<void> => {
  await waitFor(() =>
    expect(screen.getAllByRole("status").map((one) => one.textContent)).toContainEqual(
      expect.stringMatching(text),
    ),
  );
};

const total = coreFiles().policies.records.length + coreFiles().news.records.length;

describe("loading and failing", () => {
  test("shows the whole data set as it is published", async () => {
    const files = publishedFiles();
    const all = files.policies.records.length + files.news.records.length;
    serve({}, files);
    renderApp("/timeline");
    await status(new RegExp(`^${all} of ${all} records`));
    expect(screen.queryByText(/could not be|set aside/)).not.toBeInTheDocument();
  });

  test.each([
    ["unreachable", "unreachable", /The data could not be loaded: the site could not be reached/],
    ["refused", { status: 500 }, /The data could not be loaded: the server answered 500/],
    ["not JSON", { body: "<!doctype html>" }, /The data could not be loaded: their file is not/],
  ] as const)(
    "data that is %s is said on every view, and trying again helps",
    async (_what, bad, reason) => {
      let up = false;
      serve({ data: () => (up ? { body: JSON.stringify(dataOf()) } : bad) });
      renderApp("/records");
      expect(await screen.findByRole("alert")).toHaveTextContent(reason);
      await userEvent.click(screen.getByRole("link", { name: "Timeline" }));
      const alert = await screen.findByRole("alert");
      expect(await viewHeading()).not.toHaveTextContent(/match|No /);
      await userEvent.click(screen.getByRole("link", { name: "Records" }));
      up = true;
      await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
      await status(new RegExp(`^${total} of ${total} records`));
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    },
  );
});

describe("what is wrong in a file", () => {
  const malformed = spoilt("policies", "steel-2022", (record) => ({
    ...record,
    dates: [{ means: "signed", date: "2023-02-30" }],
  }));

  test("a malformed record is set aside, counted in a notice, and named on /data", async () => {
    serve({}, malformed);
    renderApp("/records");
    await status(/^One record was set aside: it is malformed/);
    await status(new RegExp(`^${total - 1} of ${total - 1} records`));
    await userEvent.click(screen.getByRole("link", { name: "See which, and why" }));
    const problems = await screen.findByRole("region", { name: "Problems found while loading" });
    const row = within(problems).getByRole("row", { name: /^steel-2022/ });
    expect(row).toHaveTextContent(/policies\.json.*dates\.0\.date.*expected a date.*set aside/);
  });

  test.each([
    ["a missing field", { summary: undefined }, "summary", "expected string, found nothing"],
    ["a field of the wrong type", { sectors: "steel" }, "sectors", 'expected array, found "steel"'],
    [
      "a value that nobody knows",
      { collection: "hearsay" },
      "collection",
      'expected newsletter or mentioned or context or follow-up or added, found "hearsay"',
    ],
    [
      "a caution that can't have been known with its record",
      { cautions: [{ text: "Its total was revised in 2031." }] },
      "cautions.0",
      "speaks of 2031 in a record of 2022",
    ],
  ])("%s is named with what was expected", async (_what, change, field, reason) => {
    serve(
      {},
      spoilt("policies", "steel-2022", (record) => ({ ...record, ...change })),
    );
    renderApp("/data");
    const problems = await screen.findByRole("region", { name: "Problems found while loading" });
    const row = within(problems).getByRole("row", { name: /^steel-2022/ });
    expect(row).toHaveTextContent(field);
    expect(row).toHaveTextContent(reason);
  });

  test.each([
    ["/records/steel-2022", /was set aside because it is malformed/],
    ["/targets/steel-eaf", /may belong to a policy that was set aside as malformed: steel-2022/],
  ])("%s, which was set aside, says so", async (address, words) => {
    serve({}, malformed);
    renderApp(address);
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "See why" })).toHaveAttribute("href", "/data/");
  });

  test("a dangling id is named on /data, and its record still shows", async () => {
    serve(
      {},
      spoilt("policies", "steel-2022", (record) => ({
        ...record,
        issuers: { lead: "ministry-of-nothing", co: [] },
        links: [{ relation: "implements", to: "no-such-plan" }],
      })),
    );
    renderApp("/data");
    const problems = await screen.findByRole("region", { name: "Problems found while loading" });
    const rows = within(problems).getAllByRole("row", { name: /^steel-2022/ });
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining("expected the id of an agency, found ministry-of-nothing"),
      expect.stringContaining("expected the id of a record, found no-such-plan"),
    ]);
    await userEvent.click(
      within(problems).getAllByRole("link", { name: "steel-2022" })[0] ?? problems,
    );
    expect(await screen.findByText("ministry-of-nothing")).toBeInTheDocument();
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    "vbscript:x",
  ])("'%s' never becomes a link", async (link) => {
    const id = "gov-cn-2023-10-09-computing-power";
    serve(
      {},
      spoilt("sources", id, (record) => ({ ...record, link })),
    );
    const { container } = renderApp("/records/computing-power-2023-2025");
    await screen.findByText("Sources");
    const hrefs = [...container.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "");
    expect(hrefs.length).toBeGreaterThan(10);
    for (const href of hrefs) expect(href).toMatch(/^(?:https?:\/\/|\/|#)/);
    expect(screen.getAllByText(/unknown source/).length).toBeGreaterThan(0);
  });

  test("markup in a title, a summary or a Chinese title is text", async () => {
    const markup = '<img src=x onerror="alert(1)"><b>Steel</b>';
    serve(
      {},
      spoilt("policies", "steel-2022", (record) => ({
        ...record,
        summary: markup,
        title: { en: markup, zh: markup },
      })),
    );
    const { container } = renderApp("/records/steel-2022");
    expect(await viewHeading()).toHaveTextContent(markup);
    expect(screen.getAllByText(markup).length).toBeGreaterThan(2);
    expect(container.querySelector("img, b")).toBeNull();
  });
});

describe("links with nonsense in them", () => {
  const nonsense = [
    "agency=nobody&agency=nobody&kind=&type=%00&sector=..%2F..",
    "q=%E0%A4%A&from=2023-99&to=banana&asof=never&verdict=great",
    "sort=__proto__&match=maybe&role=boss&source=<script>",
    "from=2025&to=2021&asof=9999-12-31&undated=x&path=bent",
    "agency=miit&agency=miit&agency=MIIT&-agency=miit&utm_source=x",
    `q=${"long".repeat(500)}`,
  ];
  const addresses = ["/records", "/records/%00"];

  test.each(sampled(nonsense, 3))("?%s opens every page and throws nothing", async (query) => {
    serve();
    for (const address of addresses) {
      const { unmount } = renderApp(`${address}?${query}`);
      await viewHeading();
      expect(screen.queryByText("This view could not be shown")).not.toBeInTheDocument();
      unmount();
    }
  });
});

test("nothing matches: one click loosens the filter that it names", async () => {
  serve();
  renderApp("/records/?agency=samr&kind=corporate-news");
  await status(new RegExp(`^0 of ${total} records · SAMR, Corporate news`));
  await userEvent.click(screen.getByRole("button", { name: /^Without Corporate news/ }));
  const { length } = coreSnapshot("agency=samr").entries.shown;
  await status(new RegExp(`^${length} of ${total} records · SAMR$`));
  expect(screen.getByRole("table")).toBeInTheDocument();
});
