import { useMedia } from "./useMedia.ts";

/** Whether the reader asked for less motion: then nothing moves by itself. */
export const useReducedMotion = (): boolean => useMedia("(prefers-reduced-motion: reduce)");
