import { createRequire } from "node:module";

/** Loads a package of `rivals/`. What comes back is foreign: callers say what they take it for. */
export const rival: NodeJS.Require = createRequire(
  new URL("./rivals/package.json", import.meta.url),
);
