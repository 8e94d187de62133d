/** A label as it stands in an address: 'five-year plan' reads `five-year-plan`. */
export const slugOf = (label: string): string =>
  label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");
