import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { DataNotices } from "#app/notices/DataNotices.tsx";
import type { MissingFile } from "#data/useDataset.ts";

const { dataset } = document.documentElement;
const [own, other] = ["0123456789abcdef", "fedcba9876543210"];

const missing: readonly MissingFile[] = (["policies", "news"] as const).map((file) => ({
  file,
  fault: { is: "refused", status: 404 },
  hasFailed: true,
  retry: () => undefined,
}));

const publish = (build: string): void =>
  void vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(build));

beforeEach(() => {
  dataset["build"] = own;
});

afterEach(() => {
  delete dataset["build"];
});

describe("files that are missing", () => {
  test("are named one by one where the site is still the one that was opened", async () => {
    publish(own);
    render(<DataNotices missing={missing} problems={[]} />);
    expect(screen.getByText("policies.json: the server answered 404")).toBeInTheDocument();
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    expect(screen.getAllByRole("alert")).toHaveLength(2);
  });

  test("are gone where it was published anew, which is said once, and what helps", async () => {
    publish(other);
    render(<DataNotices missing={missing} problems={[]} />);
    expect(await screen.findByText(/^A new version of this site has been published/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Load the page again" })).toBeVisible();
    expect(screen.getAllByRole("alert")).toHaveLength(1);
  });

  test("of another edition are named as that", () => {
    publish(own);
    const [first] = missing;
    if (first === undefined) expect.unreachable();
    render(<DataNotices missing={[{ ...first, fault: { is: "other-edition" } }]} problems={[]} />);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "policies.json: is from another edition of the data set than this page",
    );
  });
});
