const words = { and: "和", or: "或" };

/** Joins names as a sentence would: 'A', 'A和B', 'A、B和C', or the same with '或'. */
export const listWords = (parts: readonly string[], word: "and" | "or" = "and"): string => {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join("、")}${words[word]}${last}`;
};
