/** The folder of a layer, or of a package below, as dependency-cruiser resolves paths. */
const layers = (...names) => names.map((name) => `^src/${name}/`);
const packages = (...names) => names.map((name) => `(^|/)node_modules/${name}/`);

const anyPackage = "(^|/)node_modules/";
const schemaLibrary = "(^|/)node_modules/zod/(v4[-/])?mini/";

/** @param {string} layer @param {string[]} allowed layers that it may import */
function layerRule(layer, ...allowed) {
  return {
    name: `${layer}-layer`,
    comment: `${layer} may import ${allowed.join(", ") || "no other layer"}`,
    severity: "error",
    from: { path: layers(layer) },
    to: { path: "^src/", pathNot: layers(layer, ...allowed) },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layerRule("domain"),
    layerRule("search", "domain"),
    layerRule("data", "domain", "search", "importing"),
    layerRule("messages", "domain"),
    layerRule("importing", "domain"),
    layerRule("editing", "domain", "messages", "importing"),
    {
      ...layerRule("ui"),
      comment:
        "ui may import no other layer; of the messages only its own file, which has no words about policies",
      to: { path: "^src/", pathNot: [...layers("ui"), "^src/messages/en/ui.ts$"] },
    },
    layerRule("scene", "domain", "messages", "ui"),
    layerRule("export", "domain", "messages", "scene"),
    layerRule("parts", "domain", "search", "messages", "ui", "scene", "export"),
    layerRule("figures", "domain", "search", "messages", "ui", "scene", "parts", "export"),
    layerRule(
      "features",
      "domain",
      "search",
      "messages",
      "importing",
      "editing",
      "ui",
      "scene",
      "parts",
      "export",
      "figures",
    ),
    {
      name: "layout-without-a-browser",
      comment:
        "layout runs anywhere: only the rendering of a scene, a .tsx in scene/render, may use React and ui",
      severity: "error",
      from: { path: layers("scene"), pathNot: "^src/scene/render/[^/]+\\.tsx$" },
      to: {
        path: [anyPackage, ...layers("ui"), "\\.tsx$"],
      },
    },
    {
      name: "figures-layout-without-a-browser",
      comment: "models and layouts of figures run anywhere, because files are made from them too",
      severity: "error",
      from: { path: "^src/figures/(?!actions/)[^/]+/.+\\.ts$", pathNot: "/use[A-Z][^/]*\\.ts$" },
      to: { path: [anyPackage, ...layers("ui"), "\\.tsx$"] },
    },
    {
      name: "scene-needs-react-only",
      comment: "rendering a scene needs React and nothing else",
      severity: "error",
      from: { path: "^src/scene/render/[^/]+\\.tsx$" },
      to: { path: anyPackage, pathNot: packages("react", "react-dom", "@types/react(-dom)?") },
    },
    {
      name: "export-when-asked-for",
      comment: "what only exports need is loaded with the first export: import it lazily",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: layers("export", "domain", "search", "messages", "data", "ui", "scene", "site"),
      },
      to: { path: layers("export"), dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "language-by-the-build",
      comment:
        "code imports #messages/, which the build resolves to one language: only that one is sent",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/messages/[^/]+/" },
      to: { path: "^src/messages/[^/]+/", pathNot: layers("messages/en") },
    },
    {
      name: "no-language-to-language",
      comment:
        "a translation may import itself, what all languages share, and the types of the first language",
      severity: "error",
      from: { path: "^src/messages/([^/]+)/" },
      to: {
        path: "^src/messages/[^/]+/",
        pathNot: ["^src/messages/$1/", ...layers("messages/en")],
      },
    },
    {
      name: "known-layers-only",
      comment: "a folder without a rule above would be free to import anything",
      severity: "error",
      from: {},
      to: {
        path: "^src/[^/]+/",
        pathNot: layers(
          "domain",
          "search",
          "messages",
          "importing",
          "editing",
          "data",
          "ui",
          "scene",
          "parts",
          "export",
          "figures",
          "features",
          "app",
          "site",
          "scripts",
        ),
      },
    },
    {
      name: "site-is-the-builds",
      comment: "it prerenders the app in Node; nothing in the app may need it",
      severity: "error",
      from: { path: "^src/", pathNot: layers("site", "app/build") },
      to: { path: layers("site") },
    },
    {
      name: "no-feature-to-feature",
      comment: "features meet in the app, so that each can be changed alone",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/[^/]+/", pathNot: "^src/features/$1/" },
    },
    {
      name: "domain-is-pure",
      comment: "the domain runs anywhere: no React, no fetch, nothing but the schema library",
      severity: "error",
      from: { path: layers("domain") },
      to: { path: anyPackage, pathNot: schemaLibrary },
    },
    {
      name: "messages-are-pure",
      comment: "words are needed in files and prerendered pages too: no React, no package at all",
      severity: "error",
      from: { path: layers("messages") },
      to: { path: anyPackage },
    },
    {
      name: "importing-and-editing-are-pure",
      comment:
        "they run in the page, in a worker and in Node: no React, no Node, only libraries that read and write files",
      severity: "error",
      from: { path: layers("importing", "editing") },
      to: {
        path: anyPackage,
        pathNot: [
          schemaLibrary,
          ...packages(
            "diff",
            "fflate",
            "papaparse",
            "read-excel-file",
            "pinyin-pro",
            "@noble/hashes",
          ),
        ],
      },
    },
    {
      name: "search-is-pure",
      comment: "the search runs in the page, in a worker and in Node, and brings its own engine",
      severity: "error",
      from: { path: layers("search") },
      to: { path: anyPackage },
    },
    {
      name: "ui-needs-react-only",
      comment:
        "components know nothing of policies, routes or queries; long lists are windowed by a library",
      severity: "error",
      from: { path: layers("ui") },
      to: {
        path: anyPackage,
        pathNot: packages("react", "react-dom", "@types/react(-dom)?", "@tanstack/react-virtual"),
      },
    },
    {
      name: "router-in-app-only",
      comment: "the app alone touches the URL; below it, a selection is a value",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [
          ...layers("app", "site", "domain", "search", "ui", "scene"),
          "^src/(main|one-file).tsx$",
        ],
      },
      to: { path: packages("react-router(-dom)?") },
    },
    {
      name: "query-in-data-and-app-only",
      comment: "features receive data, and don't depend on how it was loaded",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [
          ...layers("data", "app", "site", "domain", "search", "ui", "scene"),
          "^src/(main|one-file).tsx$",
        ],
      },
      to: { path: packages("@tanstack/[^/]*query[^/]*") },
    },
    {
      name: "recharts-in-the-course-only",
      comment:
        "it outweighs the rest of the app: only the lazily loaded chart of a target's course may import it",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [
          ...layers("domain", "search", "ui", "scene"),
          "^src/figures/trajectory/[^/]+\\.tsx$",
        ],
      },
      to: { path: packages("recharts") },
    },
    {
      name: "small-schema-library",
      comment: "full zod is four times the size, and compiles code that a strict CSP refuses",
      severity: "error",
      from: { path: "^src/", pathNot: layers("domain", "search", "ui", "scene", "scripts") },
      to: { path: packages("zod"), pathNot: schemaLibrary },
    },
    {
      name: "scripts-are-commands",
      comment: "they are run by name, and nothing else needs them",
      severity: "error",
      from: { path: "^src/", pathNot: layers("scripts") },
      to: { path: layers("scripts") },
    },
    {
      name: "no-test-code-in-src",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "no-node-in-the-browser",
      comment: "only what runs at build time may use Node",
      severity: "error",
      from: { path: "^src/", pathNot: layers("app/build", "site", "scripts") },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "build-stays-out-of-the-browser",
      severity: "error",
      from: { path: "^src/", pathNot: layers("app/build", "scripts") },
      to: { path: layers("app/build") },
    },
    {
      name: "build-loads-no-app",
      comment:
        "Vite's configuration would load hundreds of files, and the build React's development version with them: what a build needs from the app is exported by the program that it builds",
      severity: "error",
      from: { path: layers("app/build") },
      to: {
        path: [...layers("ui", "parts", "figures", "features"), "^src/app/(?!build/)"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "about-is-the-builds",
      comment: "what a build writes about a page isn't needed in a browser",
      severity: "error",
      from: { path: "^src/", pathNot: layers("site") },
      to: { path: "^src/features/[^/]+/about\\.ts$" },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "not-to-unresolvable",
      comment: "unresolved imports can't be checked by the other rules",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".d.ts", ".json", ".css"],
    },
  },
};
