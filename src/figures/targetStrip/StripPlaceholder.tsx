import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { rem } from "#ui/screen/rem.ts";

/**
 * Of about the height that the strip will have, so that what follows stays where it is. Apart from its drawing,
 * which the first load has no room for.
 */
export const StripPlaceholder = ({ counts: { byVerdict } }: { readonly counts: VerdictCounts }) => {
  const rows = [...byVerdict].filter(([verdict, count]) => verdict !== "not-judged" && count > 0);
  const wide = rows.reduce((sum, [, count]) => sum + (count > 6 ? 110 : 10 + count * 17), 130);
  const narrow = rows.length * 44 + 66;
  return (
    <>
      <svg aria-hidden="true" className="block sm:hidden" height={rem(narrow)} width="1" />
      <svg aria-hidden="true" className="hidden sm:block" height={rem(wide)} width="1" />
    </>
  );
};
