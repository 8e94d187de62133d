/** Leads to the page on method, from wherever a verdict stands. */
export const method = {
  link: "How targets are judged",
  /** A verdict's word as a link: 'Met: what it means'. */
  meaningOf: (verdict: string): string => `${verdict}: what it means`,
};
