import { fileURLToPath } from "node:url";
import { createServer, type Plugin, type ViteDevServer } from "vite";

import { own } from "#domain/own.ts";
import { language as english } from "#languages/en/app/language.ts";
import { page as englishPage } from "#languages/en/app/page.ts";
import { language as chinese } from "#languages/zh/app/language.ts";
import { page as chinesePage } from "#languages/zh/app/page.ts";

/** A language that the site is built in. */
export interface SiteLanguage {
  /** The folder of its messages, and the mode that Vite builds it in. */
  readonly code: "en" | "zh";
  readonly language: typeof english;
  readonly page: typeof englishPage;
}

const languages = {
  en: { code: "en", language: english, page: englishPage },
  zh: { code: "zh", language: chinese, page: chinesePage },
} as const satisfies Record<string, SiteLanguage>;

/** `--mode zh` and `--mode one-file-zh` are Chinese, every other mode English. */
export const languageOf = (mode: string): SiteLanguage =>
  languages[/\bzh$/.test(mode) ? "zh" : "en"];

/** Leads `#messages/` to the Chinese; to the English it leads by package.json, for types and tests too. */
export const messagesAlias = ({ code }: SiteLanguage) =>
  code === "en"
    ? []
    : [
        {
          find: /^#messages\//,
          replacement: fileURLToPath(new URL(`../../messages/${code}/`, import.meta.url)),
        },
      ];

/** From a language's pages to the root of the site, where data, icon and small scripts lie once for all. */
const rootFrom = ({ language }: SiteLanguage): string => (language.folder === "" ? "./" : "../");

/** What the code knows of its language at build time, besides its messages. */
export const languageConstants = (language: SiteLanguage): Record<string, string> => ({
  "import.meta.env.SITE_FROM_APP": JSON.stringify(rootFrom(language)),
});

/** index.html with the words of one language. */
export function worded(html: string, { language, page }: SiteLanguage): string {
  const words: Record<string, string> = { lang: language.tag, ...page };
  return html.replaceAll(/%(\w+)%/g, (whole, name: string) => own(words, name) ?? whole);
}

/** The built index.html with the way to the files of the site's root. */
export function withRoot(html: string, site: SiteLanguage): string {
  return html.replaceAll(/"\.\/(icon\.svg|early\.js)"/g, `"${rootFrom(site)}$1"`);
}

/** Puts a language into index.html. The development server has a copy of the root's files in each folder. */
export function pageWords(site: SiteLanguage): Plugin {
  return {
    name: "page-words",
    transformIndexHtml: {
      // After Vite, which would take the way up for a fault and write it again.
      order: "post",
      handler: (html, { server }) => {
        const page = worded(html, site);
        return server === undefined ? withRoot(page, site) : page;
      },
    },
  };
}

/**
 * Serves the Chinese pages under zh/ of the development server, by a second one inside it: a module is
 * resolved once a server, so that one alone can't lead `#messages/` to two places. It starts with the
 * first address that asks for it.
 */
export function otherLanguageInDev(): Plugin {
  const root = `/${chinese.folder}`;
  let inner: Promise<ViteDevServer> | undefined;
  return {
    name: "other-language-in-dev",
    apply: (_config, { command, mode }) => command === "serve" && mode === "development",
    configureServer({ config, httpServer, middlewares }) {
      const start = (): Promise<ViteDevServer> =>
        createServer({
          root: config.root,
          mode: languages.zh.code,
          base: root,
          cacheDir: `${config.cacheDir}-${languages.zh.code}`,
          server: {
            middlewareMode: true,
            ...(httpServer === null ? {} : { hmr: { server: httpServer } }),
          },
        });
      middlewares.use((request, response, next) => {
        const address = request.url ?? "/";
        if (address === root.slice(0, -1)) {
          response.writeHead(301, { Location: root }).end();
        } else if (address.startsWith(root)) {
          inner ??= start();
          inner.then(({ middlewares: answer }) => answer(request, response, next), next);
        } else {
          next();
        }
      });
    },
    async closeBundle() {
      await (await inner)?.close();
    },
  };
}
