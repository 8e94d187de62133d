const MOST = 2000;
const cache = new Map<string, string>();

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
  const cached = cache.get(label);
  if (cached !== undefined) return cached;
  const slug = make(label);
  if (cache.size > MOST) cache.clear();
  cache.set(label, slug);
  return slug;
};
