import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { DataNotices } from "#app/notices/DataNotices.tsx";
import type { FailedData } from "#data/useDataset.ts";

const { dataset } = document.documentElement;
const [own, other] = ["0123456789abcdef", "fedcba9876543210"];

const failed: FailedData = { fault: { is: "refused", status: 404 }, retry: () => undefined };

const publish = (build: string): void =>
  void vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(build));

beforeEach(() => {
  dataset["build"] = own;
});

afterEach(() => {
  delete dataset["build"];
});

describe("data that can't be loaded", () => {
  test("are said to be where the site is still the one that was opened", async () => {
    publish(own);
    render(<DataNotices failed={failed} problems={[]} />);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "The data could not be loaded: the server answered 404.",
    );
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
  });

  test("are gone where it was published anew, and what helps is said", async () => {
    publish(other);
    render(<DataNotices failed={failed} problems={[]} />);
    expect(await screen.findByText(/^A new version of this site has been published/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Load the page again" })).toBeVisible();
    expect(screen.getAllByRole("alert")).toHaveLength(1);
  });

  test("of another edition are named as that", () => {
    publish(own);
    render(<DataNotices failed={{ ...failed, fault: { is: "other-edition" } }} problems={[]} />);
    expect(screen.getByRole("alert")).toHaveTextContent("from another edition than this page");
  });
});
