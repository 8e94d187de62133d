import type { Plugin } from "vite";

/**
 * Lets the bundler drop the components of React Router that the app doesn't use: links, forms, scripts,
 * scroll restoration. Each is made by a call and given a display name, which count as side effects, so
 * all of them would be in the first load (7 KiB gzipped).
 */
export const leanRouter = (): Plugin => ({
  name: "lean-router",
  apply: "build",
  transform: {
    filter: { id: /[\\/]react-router[\\/]dist[\\/]production[\\/]/ },
    handler: (code) => ({
      code: code
        .replaceAll(/^\w+\.displayName = "[^"]*";$/gm, "")
        .replaceAll(/= (?=React\d*\.(?:createContext|forwardRef|memo)\()/g, "= /* @__PURE__ */ "),
      map: null,
    }),
  },
});
