import { useMedia } from "#ui/useMedia.ts";

/** Whether there is room for the filters beside the view; the style sheet's `lg`. */
export const useWide = (): boolean => useMedia("(min-width: 64rem)");
