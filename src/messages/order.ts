/** The order of two texts in lists, by a locale's collation or else by code units. */
export const orderBy = (collation: string | undefined) => {
  /** Made when first asked for: it takes time. */
  let collator: Intl.Collator | undefined;
  return (a: string, b: string): number => {
    if (collation === undefined) return a < b ? -1 : Number(a > b);
    return (collator ??= new Intl.Collator(collation)).compare(a, b);
  };
};
