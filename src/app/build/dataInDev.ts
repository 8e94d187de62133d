import type { Plugin } from "vite";

import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { Language } from "#languages/languages.ts";

import { loadedOf } from "./loadedData.ts";
import { editingFile, editingIn, publishedIn } from "./publishedIn.ts";
import { dataFolder } from "./siteData.ts";

/** Serves a language's files of `data/` in development, as a build publishes and loads them, read anew for each request. */
export function dataInDev({ code }: Language): Plugin {
  return {
    name: "data-in-dev",
    apply: "serve",
    configureServer({ config: { base }, middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const path = pathname.startsWith(base) ? pathname.slice(base.length) : "";
        const data = dataFolder();
        const published = () => publishedIn(data, textLanguage(code));
        const [, loaded] = /^editions\/now\/data\/(\w+\.json)$/.exec(path) ?? [];
        const [, file] = /^data\/(.+)$/.exec(path) ?? [];
        const content =
          loaded === undefined
            ? file === undefined
              ? undefined
              : file === editingFile
                ? editingIn(data)
                : published().get(file)
            : [...loadedOf(published()).files].find(([at]) => at.endsWith(`/${loaded}`))?.[1];
        if (content === undefined) next();
        else response.setHeader("Content-Type", "application/json").end(content);
      });
    },
  };
}
