import { useMedia } from "./useMedia.ts";

/** Whether the reader prefers reduced motion: then nothing is animated. */
export const useReducedMotion = (): boolean => useMedia("(prefers-reduced-motion: reduce)");
