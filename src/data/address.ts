/**
 * Where the app is hosted, found at run time, so that one build serves any sub-path: built chunks lie
 * in `assets/` under the root. The specifier is a variable, or the bundler would take it for an asset.
 */
const up = "../";

/** The root of the app, with a closing slash. */
export const appRoot: string = new URL(import.meta.env.DEV ? "/" : up, import.meta.url).href;

/** Address of a file of the data set. */
export const dataAddress = (file: string): string => new URL(`data/${file}`, appRoot).href;
