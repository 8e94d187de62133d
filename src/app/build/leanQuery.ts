import type { Plugin } from "vite";

/** Of mutations, what a client without any calls. */
const noMutations = `export class MutationCache {
  findAll() { return []; }
  resumePausedMutations() { return Promise.resolve(); }
  clear() {}
}`;

/** Nothing is loaded page by page; what asks for it all the same fails at once. */
const noPages = `const never = () => { throw new Error("left out by leanQuery"); };
export { never as hasNextPage, never as hasPreviousPage, never as infiniteQueryBehavior };`;

/**
 * Leaves out the parts of TanStack Query that the app doesn't use but that every client contains: mutations, and
 * queries of many pages. They would be in the first load (1.6 KiB gzipped).
 */
export const leanQuery = (): Plugin => ({
  name: "lean-query",
  apply: "build",
  transform: {
    filter: {
      id: /[\\/]query-core[\\/]build[\\/]modern[\\/](?:mutationCache|infiniteQueryBehavior)\.js$/,
    },
    handler: (_code, id) => ({
      code: id.endsWith("mutationCache.js") ? noMutations : noPages,
      map: null,
    }),
  },
});
