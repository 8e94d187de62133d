import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer, type Plugin, runnerImport, type ViteDevServer } from "vite";

import { own } from "#domain/own.ts";
import { type Language, languageOf, languages } from "#languages/languages.ts";
import type * as pageModule from "#messages/app/page.ts";

import { dataFolder, subjectConstants } from "./siteData.ts";

/** The words of index.html and the service worker in one language. */
export type PageWords = typeof pageModule.page;

const [first, ...others] = languages;

/** The prefix of the Vite mode for a language's one-file page. */
const ONE_FILE = "one-file-";

/** Whether a Vite mode builds the self-contained page. */
export const isOneFile = (mode: string): boolean => mode.startsWith(ONE_FILE);

/** A language's Vite modes: its pages, and the one-file page next to them. */
export const modesOf = ({ code }: Language) => ({
  pages: code === first.code ? "production" : code,
  oneFile: ONE_FILE + code,
});

/** `zh` and `one-file-zh` are Chinese; any other mode, such as `production`, is the first language. */
export const languageOfMode = (mode: string): Language =>
  languageOf(isOneFile(mode) ? mode.slice(ONE_FILE.length) : mode);

const folderOf = (code: string): string =>
  fileURLToPath(new URL(`../../messages/${code}/`, import.meta.url));

/**
 * Resolves `#messages/` to a language, file by file; untranslated files fall back to English, to which
 * package.json resolves it for types and tests.
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
    define: languageConstants(language),
    logLevel: "error",
  });
  return module.page;
};

/** From a language's pages to the site's root, where data, icon and small scripts are shared. */
const rootFrom = ({ folder }: Language): string => (folder === "" ? "./" : "../");

/** Build-time constants of the language, apart from its messages, and what the data are about in it. */
export const languageConstants = (language: Language): Record<string, string> => ({
  "import.meta.env.SITE_FROM_APP": JSON.stringify(rootFrom(language)),
  ...subjectConstants(dataFolder(), language),
});

/** The attributes of a page's `html` element: `lang="zh-Hans"`, with a direction if it isn't left to right. */
export const htmlAttributes = ({ tag, direction }: Language): string =>
  `lang="${tag}"${direction === "ltr" ? "" : ` dir="${direction}"`}`;

/** index.html with the words of one language. */
export function worded(html: string, language: Language, page: PageWords): string {
  return html
    .replace('lang="%lang%"', htmlAttributes(language))
    .replaceAll(/%(\w+)%/g, (whole, name: string) => own<string>(page, name) ?? whole);
}

/** The built index.html with paths to the shared files in the site's root. */
function withRoot(html: string, language: Language): string {
  return html.replaceAll(/"\.\/(icon\.svg|early\.js)"/g, `"${rootFrom(language)}$1"`);
}

/** Puts a language into index.html. The development server has a copy of the root's files in each folder. */
export function pageWords(language: Language): Plugin {
  return {
    name: "page-words",
    transformIndexHtml: {
      // After Vite, which would rewrite the upward path as an error.
      order: "post",
      handler: async (html, { server }) => {
        const page = worded(html, language, await pageWordsOf(language));
        return server === undefined ? withRoot(page, language) : page;
      },
    },
  };
}

/**
 * Serves each further language in its folder of the development server, by a nested server: a module is
 * resolved once per server, so a single one couldn't resolve `#messages/` to two languages. Each starts with
 * the first request for it.
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
