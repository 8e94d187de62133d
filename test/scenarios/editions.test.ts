import { QueryClient } from "@tanstack/react-query";
import { afterAll, beforeEach, expect, test, vi } from "vitest";

import { siteRoot } from "#data/address.ts";
import { dataQuery } from "#data/loadDataset.ts";
import { loadFile, setSource } from "#data/loadFile.ts";
import { filesIn } from "#domain/dataset/jsonFiles.ts";
import { nextEdition } from "#test/support/editions.ts";
import { siteOf } from "#test/support/site.ts";
import { type Build, buildOf } from "#test/support/stubBuild.ts";
import { FileError } from "#domain/schema/fileFault.ts";

// Two builds, of two editions that have the same version, and what a page shows where its files come from both: by a
// cache, the network or the service worker, in any pairing.

const { published } = siteOf();
const builds = { before: buildOf(published), after: buildOf(nextEdition(published).published) };
type Which = keyof typeof builds;

beforeEach(() => {
  setSource();
  const { setTimeout: wait } = globalThis;
  // What is tried again after a moment is tried again at once.
  vi.stubGlobal("setTimeout", (then: () => void, ms = 0) => wait(then, ms / 50));
});

afterAll(() => setSource());

/** What a page of a build says of its data and its pinyin, which a host answers so. */
const open = async ({ edition }: Build, answer: (name: string) => string | undefined) => {
  vi.stubGlobal("document", { documentElement: { dataset: { edition } } });
  vi.stubGlobal("fetch", async (address: URL) => {
    const text = answer(address.href.slice(siteRoot.length).replace(/^.*\//, ""));
    return text === undefined ? new Response("", { status: 404 }) : new Response(text);
  });
  const outcomeOf = async (pending: Promise<unknown>): Promise<unknown> => {
    try {
      return await pending;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return error.message;
    }
  };
  const data = new QueryClient().fetchQuery(dataQuery).then(({ tables }) => tables);
  return [
    await outcomeOf(data),
    await outcomeOf(loadFile("pinyin", new AbortController().signal)),
  ] as const;
};

const textIn = ({ files, edition }: Build, name: string): string =>
  files.get(`editions/${edition}/data/${name}`) ?? expect.unreachable(`no ${name}`);

/** What the app takes of a file: of the data their tables, without which it joins nothing. */
const takenOf = (build: Build, name: string): unknown => {
  const json: unknown = JSON.parse(textIn(build, name));
  return name === "data.json" ? filesIn(json)["tables"] : json;
};

const sources: readonly (Which | undefined)[] = ["before", "after", undefined];
const pairings = (["before", "after"] as const).flatMap((own) =>
  sources.flatMap((data) => sources.map((pinyin) => [own, data, pinyin] as const)),
);

test.each(pairings)(
  "a page of the edition %s takes data %s and pinyin %s only where they are its own",
  async (own, data, pinyin) => {
    const from: Readonly<Record<string, Which | undefined>> = {
      "data.json": data,
      "pinyin.json": pinyin,
    };
    const outcomes = await open(builds[own], (name) => {
      const which = from[name];
      return which && textIn(builds[which], name);
    });
    for (const [at, name] of ["data.json", "pinyin.json"].entries()) {
      const which = from[name];
      expect(outcomes[at], name).toEqual(
        which === own
          ? takenOf(builds[own], name)
          : `${name}: ${which === undefined ? "refused" : "other-edition"}`,
      );
    }
  },
);
