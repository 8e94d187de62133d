import { fileURLToPath } from "node:url";

import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentPolicy } from "./src/app/build/contentPolicy.ts";
import { deepLinks } from "./src/app/build/deepLinks.ts";
import {
  isOneFile,
  languageConstants,
  languageOfMode,
  messagesAlias,
  otherLanguagesInDev,
  pageWords,
} from "./src/app/build/languages.ts";
import { leanRouter } from "./src/app/build/leanRouter.ts";
import { loadedData } from "./src/app/build/loadedData.ts";
import { licencesFile, oneFile } from "./src/app/build/oneFile.ts";
import { previewAsStaticHost } from "./src/app/build/staticHost.ts";
import { languages, othersThan } from "./src/messages/languages.ts";

const libraries =
  /[\\/]node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@tanstack|zod)[\\/]/;

/** What writes presentations and workbooks; what other files need too stays outside. */
const office =
  /[\\/]src[\\/]export[\\/](ooxml[\\/](?!refresh[\\/])|tables[\\/]xlsxFile|figureSlide|slideTable|briefingDeck)/;

/** What brings a presentation up to date that was made earlier. */
const refresh = /[\\/]src[\\/]export[\\/](ooxml[\\/]refresh[\\/]|refreshFile)/;

/** The router's package leads bundlers to its development build; this leads to the other one. */
const router = (entry: string): string =>
  fileURLToPath(new URL(`node_modules/react-router/dist/production/${entry}`, import.meta.url));

export default defineConfig(({ command, mode, isSsrBuild = false }) => ({
  // One build runs under any sub-path: the app learns its address from its own module's.
  base: "./",
  define: {
    ...languageConstants(languageOfMode(mode)),
    "import.meta.env.FORM": JSON.stringify(isOneFile(mode) ? "one-file" : "site"),
  },
  plugins: [
    react(),
    tailwindcss(),
    pageWords(languageOfMode(mode)),
    leanRouter(),
    ...(isOneFile(mode) ? [oneFile()] : []),
    ...(isOneFile(mode) || isSsrBuild ? [] : [contentPolicy(), deepLinks(languageOfMode(mode))]),
    // What all languages load lies once, at the root of the site.
    ...(mode === "production" && !isSsrBuild ? [loadedData()] : []),
    previewAsStaticHost(),
    otherLanguagesInDev(),
  ],
  optimizeDeps: { entries: ["index.html", "src/main.tsx"] },
  resolve: {
    alias: [
      ...messagesAlias(languageOfMode(mode)),
      ...(command === "build"
        ? [
            { find: /^react-router$/, replacement: router("index.mjs") },
            { find: /^react-router\/dom$/, replacement: router("dom-export.mjs") },
          ]
        : []),
    ],
  },
  build: {
    outDir: `dist/${languageOfMode(mode).folder}`,
    // Data, icon and small scripts lie once, at the root of the site, for all languages.
    copyPublicDir: languageOfMode(mode).folder === "" && !isSsrBuild,
    target: "es2023",
    manifest: true,
    // Licences ask that their texts go wherever the code goes.
    license: { fileName: licencesFile },
    // Every browser that knows the syntax built for preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What runs in Node while building is one program of many chunks, which nobody downloads.
      output: isSsrBuild
        ? {}
        : {
            // Their names stand in a list of the first load, and would cost it 0.6 KiB; the manifest has them.
            chunkFileNames: "assets/[hash:7].js",
            codeSplitting: {
              groups: [
                // Kept apart from our own code, which changes with every release, so that it stays cached.
                { name: "vendor", test: libraries, tags: ["$initial"] },
                // All of ours that the first load needs, in one piece rather than in twenty.
                { name: "core", tags: ["$initial"] },
                // What several views share: a file each would cost the first load more in names than it saves them.
                // Of figures what draws them all: one by itself is shared by its page and its files alone.
                {
                  name: "parts",
                  test: /[\\/]src[\\/]((ui|parts)[\\/]|figures[\\/](view[\\/])?[^\\/]+$)/,
                  minShareCount: 3,
                },
                { name: "words", test: /[\\/]src[\\/]messages[\\/]/, minShareCount: 6 },
                {
                  name: "scenes",
                  test: /[\\/]src[\\/]scene[\\/](?!table)/,
                  minShareCount: 3,
                },
                // Twenty small files pack worse than one. Alone: what its parts import serves pictures too.
                { name: "office", test: office, includeDependenciesRecursively: false },
                { name: "refresh", test: refresh, includeDependenciesRecursively: false },
              ],
            },
          },
    },
  },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    // Files share the modules of their worker, whose loading took as long as the tests themselves.
    isolate: false,
    // By default one core is left to whoever watches.
    maxWorkers: "100%",
    // Generous: every record's page is drawn in one test, on a machine that may be busy.
    testTimeout: 60_000,
    coverage: { include: ["src/**"], reporter: ["text", "html"] },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          environment: "node",
          setupFiles: ["test/support/setup.ts"],
        },
      },
      // Every page rendered without a browser, every figure as a file and the geometry of all, in languages that package.json doesn't lead to.
      ...othersThan(languages[0]).map((language) => ({
        extends: true as const,
        resolve: { alias: messagesAlias(language) },
        define: languageConstants(language),
        test: {
          name: language.code,
          include: [
            "test/site/pageMarkup.test.ts",
            "test/site/feeds/*.test.ts",
            "test/site/sitemap.test.ts",
            "test/site/hosts.test.ts",
            "test/export/figures.test.tsx",
            "test/figures/geometry.test.ts",
          ],
          environment: "node",
          setupFiles: ["test/support/setup.ts"],
        },
      })),
      {
        extends: true,
        test: {
          name: "dom",
          include: ["test/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: ["test/support/setup.ts", "test/support/setupDom.ts"],
        },
      },
    ],
  },
}));
