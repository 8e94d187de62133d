import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import type { RawFiles } from "#domain/schema/files.ts";

import { deskChecker, type ToBeChecked } from "./checkDesk.ts";

/** First the files, then what to check, again and again. */
export type ToCheck = { readonly files: RawFiles; readonly language: DataLanguage } | ToBeChecked;

let check: ReturnType<typeof deskChecker> | undefined;

addEventListener("messageerror", () => {
  // A thrown error reaches the page; otherwise the page would wait for ever.
  throw new Error("the records could not be read");
});

// Off the main thread: the rules compare all records with each other, which takes longer than a key may.
addEventListener("message", ({ data }: MessageEvent<ToCheck>) => {
  if ("files" in data) check = deskChecker(data.files, data.language);
  else postMessage(check?.(data) ?? []);
});
