import { vi } from "vitest";

import { setSource } from "#data/loadFile.ts";
import type { DataFile } from "#domain/dataset/dataFile.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";

import { coreDataset, type coreFiles } from "./dataset.ts";
import { edition } from "./edition.ts";

/** What the server answers for one file: its body, or a status, or nothing as when the line is down. */
export type Answer = { readonly body: string } | { readonly status: number } | "unreachable";

type Files = ReturnType<typeof coreFiles>;

/** A server that takes the question and never says a word. */
export const hanging = (): Promise<Answer> => new Promise(() => undefined);

/** The data of these files as a build has them for the app; without any, those of the core. */
export const dataOf = (files?: Files): DataFile => {
  const { tables, problems } = files === undefined ? coreDataset() : readDataset(files);
  return { edition, tables, problems };
};

let core: string | undefined;

const coreText = (): string => (core ??= JSON.stringify(dataOf()));

/** Puts a server in place of `fetch`, which has the data of these files: without any, of the core. */
export const serve = (
  answers: Partial<Record<"data" | "pinyin", () => Answer | Promise<Answer>>> = {},
  files?: Files,
) => {
  setSource();
  const text = files === undefined ? coreText() : JSON.stringify(dataOf(files));
  return vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const file = (["data", "pinyin"] as const).find((name) => address.endsWith(`/${name}.json`));
    if (file === undefined) return new Response("", { status: 404 });
    const usual: Answer = file === "data" ? { body: text } : { status: 404 };
    const answer = (await answers[file]?.()) ?? usual;
    if (answer === "unreachable") throw new TypeError("failed to fetch");
    if ("status" in answer) return new Response("", { status: answer.status });
    return new Response(answer.body);
  });
};
