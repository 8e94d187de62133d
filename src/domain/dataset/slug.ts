const MOST = 2000;
const known = new Map<string, string>();

const make = (label: string): string =>
  label
    .normalize("NFKD")
    .replace(/\p{Mark}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");

/**
 * The slug of a label in addresses: 'five-year plan' gives `five-year-plan`. For labels of which there are
 * few, such as sectors: results are cached, and the cache is emptied once it is large, which only links with
 * made-up values can cause.
 */
export const slugOf = (label: string): string => {
  const before = known.get(label);
  if (before !== undefined) return before;
  const slug = make(label);
  if (known.size > MOST) known.clear();
  known.set(label, slug);
  return slug;
};
