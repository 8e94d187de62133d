import { vi } from "vitest";

import { type FileName, fileNames } from "#domain/schema/files.ts";

import { type coreFiles, coreText } from "./dataset.ts";

/** What the server answers for one file: its body, or a status, or nothing as when the line is down. */
export type Answer = { readonly body: string } | { readonly status: number } | "unreachable";

type Files = ReturnType<typeof coreFiles>;

/** A server that takes the question and never says a word. */
export const hanging = (): Promise<Answer> => new Promise(() => undefined);

/** What not every site has. */
const rare = ["pinyin", "first", "texts", "later"] as const;

/**
 * Puts a server in place of `fetch`. Files that aren't mentioned come with the records of the core. `later`
 * answers for all files of older records, which it is told the names of.
 */
export const serve = (
  answers: Partial<
    Record<FileName | (typeof rare)[number], (name: string) => Answer | Promise<Answer>>
  > = {},
  files?: Files,
) =>
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = /\/(?:data|editions)\/(.+)\.json$/.exec(address)?.[1] ?? "";
    const isLater = name.startsWith("later/");
    const file = isLater ? "later" : [...fileNames, ...rare].find((one) => one === name);
    if (file === undefined) return new Response("", { status: 404 });
    const usual: Answer =
      file === "pinyin" || file === "first" || file === "texts" || file === "later"
        ? { status: 404 }
        : { body: files === undefined ? coreText(file) : JSON.stringify(files[file]) };
    const answer = (await answers[file]?.(name)) ?? usual;
    if (answer === "unreachable") throw new TypeError("failed to fetch");
    if ("status" in answer) return new Response("", { status: answer.status });
    return new Response(answer.body);
  });
