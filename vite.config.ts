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
import { dataInDev } from "./src/app/build/dataInDev.ts";
import { licences, licencesFile } from "./src/app/build/licences.ts";
import { oneFile } from "./src/app/build/oneFile.ts";
import { outFolder } from "./src/app/build/siteData.ts";
import { previewAsStaticHost } from "./src/app/build/staticHost.ts";
import { languages, othersThan } from "./src/messages/languages.ts";

const libraries =
  /[\\/]node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom|@tanstack|zod)[\\/]/;

/** The modules that write presentations and workbooks, without those that other files need too. */
const office =
  /[\\/]src[\\/]export[\\/](ooxml[\\/](?!refresh[\\/])|tables[\\/]xlsxFile|figureSlide|slideTable|briefingDeck)/;

/** The router's package resolves to its development build for bundlers; this resolves to the production build. */
const router = (entry: string): string =>
  fileURLToPath(new URL(`node_modules/react-router/dist/production/${entry}`, import.meta.url));

export default defineConfig(({ command, mode, isSsrBuild = false }) => ({
  // One build runs under any sub-path: the app finds its base from its own module's address.
  base: "./",
  define: {
    ...languageConstants(languageOfMode(mode)),
    "import.meta.env.FORM": JSON.stringify(isOneFile(mode) ? "one-file" : "site"),
  },
  plugins: [
    react(),
    tailwindcss(),
    pageWords(languageOfMode(mode)),
    licences(),
    ...(isOneFile(mode) ? [oneFile()] : []),
    ...(isOneFile(mode) || isSsrBuild ? [] : [contentPolicy(), deepLinks(languageOfMode(mode))]),
    dataInDev(languageOfMode(mode)),
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
    outDir: `${outFolder()}/${languageOfMode(mode).folder}`,
    // Icon and small scripts are shared by all languages, at the site's root.
    copyPublicDir: languageOfMode(mode).folder === "" && !isSsrBuild,
    target: "es2023",
    manifest: true,
    // Licences require that their texts accompany the code.
    license: { fileName: licencesFile },
    // Every browser that supports our syntax target supports module preloading.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The program that runs in Node during the build isn't downloaded, so its chunks don't matter.
      output: isSsrBuild
        ? {}
        : {
            codeSplitting: {
              groups: [
                // Apart from our own code, which changes with every release, so that it stays cached.
                { name: "vendor", test: libraries, tags: ["$initial"] },
                { name: "core", tags: ["$initial"] },
                // What most views share, so that a visit isn't a hundred requests.
                {
                  name: "parts",
                  test: /[\\/]src[\\/](ui|parts|scene|messages|domain)[\\/]/,
                  minShareCount: 12,
                },
                // What writes presentations and workbooks: one file rather than twenty.
                { name: "office", test: office, includeDependenciesRecursively: false },
              ],
            },
          },
    },
  },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    // Files share their worker's modules, which took as long to load as the tests to run.
    isolate: false,
    // The default leaves one core free.
    maxWorkers: "100%",
    // Generous: one test renders every record's page, possibly on a busy machine.
    testTimeout: 180_000,
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
      // In languages that package.json doesn't resolve to: every page without a browser, and every figure as a
      // file with its geometry.
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
            "test/site/anotherSubject.test.ts",
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
