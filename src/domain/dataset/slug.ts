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
 * A label as it stands in an address: 'five-year plan' reads `five-year-plan`. For labels of which
 * there are few, such as sectors: each is kept once made, and forgotten with the rest once there are many,
 * which only links can bring.
 */
export const slugOf = (label: string): string => {
  const before = known.get(label);
  if (before !== undefined) return before;
  const slug = make(label);
  if (known.size > MOST) known.clear();
  known.set(label, slug);
  return slug;
};
