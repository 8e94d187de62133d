/** Joins names as a sentence would: 'A', 'A and B', 'A, B and C', or the same with 'or'. */
export const listWords = (parts: readonly string[], word: "and" | "or" = "and"): string => {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${word} ${last}`;
};
