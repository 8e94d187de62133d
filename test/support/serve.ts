import { vi } from "vitest";

import { type FileName, fileNames } from "#domain/schema/files.ts";

import { publishedFile } from "./dataset.ts";

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
