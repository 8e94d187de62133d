import type { LinkedEntry } from "./dataset.ts";

/** Links of one relation and direction, such as all that implement a record. */
interface LinkGroup extends Pick<LinkedEntry, "relation" | "direction"> {
  readonly key: string;
  readonly links: readonly LinkedEntry[];
}

export const groupLinks = (links: readonly LinkedEntry[]): readonly LinkGroup[] => {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const { relation, direction } = link;
    const key = `${relation} ${direction}`;
    groups.set(key, { key, relation, direction, links: [...(groups.get(key)?.links ?? []), link] });
  }
  return [...groups.values()];
};
