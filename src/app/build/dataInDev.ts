import type { Plugin } from "vite";

import { textLanguage } from "#domain/dataset/textsIn.ts";
import type { Language } from "#languages/languages.ts";

import { editingFile, editingIn, publishedIn } from "./publishedIn.ts";
import { dataFolder } from "./siteData.ts";

/** Serves a language's files of `data/` in development, as a build publishes them, read anew for each request. */
export function dataInDev({ code }: Language): Plugin {
  return {
    name: "data-in-dev",
    apply: "serve",
    configureServer({ config: { base }, middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        const folder = `${base}data/`;
        const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : undefined;
        const data = dataFolder();
        const content =
          path === undefined
            ? undefined
            : path === editingFile
              ? editingIn(data)
              : publishedIn(data, textLanguage(code)).get(path);
        if (content === undefined) next();
        else response.setHeader("Content-Type", "application/json").end(content);
      });
    },
  };
}
