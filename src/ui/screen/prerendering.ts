/** Whether this runs in the build, which has no browser: then nothing can be measured, and no host is known. */
export const isPrerendering = typeof document === "undefined";
