import { useEffect } from "react";

import { inSlices } from "#data/inSlices.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";

/** A word that a phone's line may be too short for, in letters that a line isn't broken between; Chinese is. */
const LONG = /[^\s\p{Script=Han}\p{P}\p{S}]{41}/u;

const isLong = (value: unknown): boolean => {
  if (typeof value === "string") return !value.startsWith("http") && LONG.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(isLong);
};

/**
 * Marks the page where a text of the data holds a word that may be wider than the page: words are broken
 * anywhere then. Not always: a column of a table would be as narrow as a letter.
 */
export const useLongWords = ({ tables }: Dataset): void => {
  useEffect(() => {
    let isOver = false;
    const records: readonly unknown[] = Object.values(tables).flat();
    let at = 0;
    const look = async (): Promise<void> => {
      let found = false;
      await inSlices(() => {
        found = isLong(records[at]);
        at += 1;
        return at < records.length && !found && !isOver;
      });
      if (!isOver) document.documentElement.toggleAttribute("data-long-words", found);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [tables]);
};
