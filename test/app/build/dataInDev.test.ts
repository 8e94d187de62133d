import { join } from "node:path";
import type { Plugin } from "vite";
import { expect, test } from "vitest";

import { dataInDev } from "#app/build/dataInDev.ts";
import { languages } from "#languages/languages.ts";

interface Handler {
  (request: { url: string }, response: object, next: () => void): void;
}

/** What a language's development server answers at an address; undefined where it leaves that to others. */
const answerOf = (plugin: Plugin, base: string, url: string): string | undefined => {
  let handler: Handler | undefined;
  const middlewares = { use: (one: Handler) => (handler = one) };
  const publicDir = join(import.meta.dirname, "../../../public");
  const configure = plugin.configureServer as unknown as (server: object) => void;
  configure({ config: { base, publicDir }, middlewares });
  let answer: string | undefined;
  const response = { setHeader: () => response, end: (content: string) => (answer = content) };
  handler?.({ url }, response, () => undefined);
  return answer;
};

test("each language's development server has its own data, and leaves the other's alone", () => {
  const addresses = languages.map(({ folder }) => `/${folder}data/dataset.json`);
  for (const language of languages) {
    const base = `/${language.folder}`;
    for (const address of addresses) {
      const answer = answerOf(dataInDev(language), base, address);
      if (address === `${base}data/dataset.json`) {
        const { title } = JSON.parse(answer ?? "{}") as { title?: string };
        expect(/\p{Script=Han}/u.test(title ?? ""), address).toBe(language.code === "zh");
      } else {
        expect(answer, `${address} asked of ${base}`).toBeUndefined();
      }
    }
  }
});

test("what isn't a file of the data is left to others", () => {
  const [language] = languages;
  for (const url of ["/", "/data/", "/data/nothing.json", "/records/data/news.json"]) {
    expect(answerOf(dataInDev(language), "/", url), url).toBeUndefined();
  }
});
