import { QueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { vi } from "vitest";

import { App } from "#app/App.tsx";
import { type FileName, fileNames } from "#domain/schema/files.ts";

import { dayFrom, publishedFile } from "./dataset.ts";

/** What the server answers for one file: its body, or a status, or nothing as when the line is down. */
export type Answer = { readonly body: string } | { readonly status: number } | "unreachable";

const published = (file: FileName): Answer => ({ body: JSON.stringify(publishedFile(file)) });

/** Puts a server in place of `fetch`. Files that aren't mentioned come as they are published. */
export const serve = (answers: Partial<Record<FileName, () => Answer>> = {}) =>
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const file = fileNames.find((name) => address.endsWith(`/${name}.json`));
    if (file === undefined) return new Response("", { status: 404 });
    const answer = answers[file]?.() ?? published(file);
    if (answer === "unreachable") throw new TypeError("failed to fetch");
    if ("status" in answer) return new Response("", { status: answer.status });
    return new Response(answer.body);
  });

/** The whole app at an address, on 24 November 2026. */
export const renderApp = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <App client={new QueryClient()} today={dayFrom("2026-11-24")} />
    </MemoryRouter>,
  );
