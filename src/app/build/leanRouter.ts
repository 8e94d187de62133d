import type { Plugin } from "vite";

/**
 * Lets the bundler drop the components of React Router that the app doesn't use: links, forms, scripts,
 * scroll restoration, error boundaries. Each is made by a call, or extends a class of React's, and is given a
 * display name or a context, which count as side effects, so all of them would be in the first load (8 KiB
 * gzipped).
 */
export const leanRouter = (): Plugin => ({
  name: "lean-router",
  apply: "build",
  transform: {
    filter: { id: /[\\/]react-router[\\/]dist[\\/]production[\\/]/ },
    handler: (code) => ({
      code: code
        .replaceAll(/^\w+\.displayName = "[^"]*";$/gm, "")
        .replaceAll(/= (?=React\d*\.(?:createContext|forwardRef|memo)\()/g, "= /* @__PURE__ */ ")
        .replaceAll(/^\};\n\w+\.contextType = (\w+);$/gm, "  static contextType = $1;\n};")
        .replaceAll(
          /= (class extends React\d*\.Component \{.*?^\});$/gms,
          "= /* @__PURE__ */ (() => $1)();",
        ),
      map: null,
    }),
  },
});
