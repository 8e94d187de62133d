import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer, type Plugin, runnerImport, type ViteDevServer } from "vite";

import { own } from "#domain/own.ts";
import { type Language, languageOf, languages } from "#languages/languages.ts";
import type * as pageModule from "#messages/app/page.ts";

/** What index.html and the service worker say, in one language. */
export type PageWords = typeof pageModule.page;

const [first, ...others] = languages;

/** Before the code of the language that the page of one file is built in. */
const ONE_FILE = "one-file-";

/** Whether a mode of Vite makes the page which carries all that it needs. */
export const isOneFile = (mode: string): boolean => mode.startsWith(ONE_FILE);

/** The modes of Vite that build a language: its pages, and the page of one file that lies beside them. */
export const modesOf = ({ code }: Language) => ({
  pages: code === first.code ? "production" : code,
  oneFile: ONE_FILE + code,
});

/** `zh` and `one-file-zh` are Chinese; what names no language, as `production` does, is the first one. */
export const languageOfMode = (mode: string): Language =>
  languageOf(isOneFile(mode) ? mode.slice(ONE_FILE.length) : mode);

const folderOf = (code: string): string =>
  fileURLToPath(new URL(`../../messages/${code}/`, import.meta.url));

/**
 * Leads `#messages/` to a language, file by file: what it lacks is English, to which package.json leads, for
 * types and tests too.
 */
export const messagesAlias = ({ code }: Language) => {
  if (code === first.code) return [];
  const files = readdirSync(folderOf(code), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));
  return [
    { find: new RegExp(`^#messages/(${files.join("|")})$`), replacement: `${folderOf(code)}$1` },
  ];
};

/** The words of index.html in a language. */
export const pageWordsOf = async (language: Language): Promise<PageWords> => {
  const { module } = await runnerImport<typeof pageModule>("#messages/app/page.ts", {
    root: fileURLToPath(new URL("../../..", import.meta.url)),
    resolve: { alias: messagesAlias(language) },
    logLevel: "error",
  });
  return module.page;
};

/** From a language's pages to the root of the site, where data, icon and small scripts lie once for all. */
const rootFrom = ({ folder }: Language): string => (folder === "" ? "./" : "../");

/** What the code knows of its language at build time, besides its messages. */
export const languageConstants = (language: Language): Record<string, string> => ({
  "import.meta.env.SITE_FROM_APP": JSON.stringify(rootFrom(language)),
});

/** The attributes of a page's `html` element: `lang="zh-Hans"`, with a direction where that isn't the usual one. */
export const htmlAttributes = ({ tag, direction }: Language): string =>
  `lang="${tag}"${direction === "ltr" ? "" : ` dir="${direction}"`}`;

/** index.html with the words of one language. */
export function worded(html: string, language: Language, page: PageWords): string {
  return html
    .replace('lang="%lang%"', htmlAttributes(language))
    .replaceAll(/%(\w+)%/g, (whole, name: string) => own<string>(page, name) ?? whole);
}

/** The built index.html with the way to the files of the site's root. */
export function withRoot(html: string, language: Language): string {
  return html.replaceAll(/"\.\/(icon\.svg|early\.js)"/g, `"${rootFrom(language)}$1"`);
}

/** Puts a language into index.html. The development server has a copy of the root's files in each folder. */
export function pageWords(language: Language): Plugin {
  return {
    name: "page-words",
    transformIndexHtml: {
      // After Vite, which would take the way up for a fault and write it again.
      order: "post",
      handler: async (html, { server }) => {
        const page = worded(html, language, await pageWordsOf(language));
        return server === undefined ? withRoot(page, language) : page;
      },
    },
  };
}

/**
 * Serves each further language in its folder of the development server, by a server of its own inside it: a
 * module is resolved once a server, so that one alone can't lead `#messages/` to two places. It starts with
 * the first address that asks for it.
 */
export function otherLanguagesInDev(): Plugin {
  const inner = new Map<string, Promise<ViteDevServer>>();
  return {
    name: "other-languages-in-dev",
    apply: (_config, { command, mode }) => command === "serve" && mode === "development",
    configureServer({ config, httpServer, middlewares }) {
      const start = ({ code, folder }: Language): Promise<ViteDevServer> =>
        createServer({
          root: config.root,
          mode: code,
          base: `/${folder}`,
          cacheDir: `${config.cacheDir}-${code}`,
          server: {
            middlewareMode: true,
            ...(httpServer === null ? {} : { hmr: { server: httpServer } }),
          },
        });
      middlewares.use((request, response, next) => {
        const address = request.url ?? "/";
        const language = others.find(({ folder }) => `${address}/`.startsWith(`/${folder}`));
        if (language === undefined) {
          next();
        } else if (`${address}/` === `/${language.folder}`) {
          response.writeHead(301, { Location: `/${language.folder}` }).end();
        } else {
          const server = inner.get(language.code) ?? start(language);
          inner.set(language.code, server);
          server.then(({ middlewares: answer }) => answer(request, response, next), next);
        }
      });
    },
    async closeBundle() {
      for (const server of inner.values()) await (await server).close();
    },
  };
}
