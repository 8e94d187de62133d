import type { Correction } from "#domain/schema/records.ts";
import { outcomeLabels } from "#messages/words/terms.ts";

const glyphs: Record<Correction["outcome"], string> = { differs: "≠", adds: "+", confirms: "=" };

/** What checking made of a printed fact, as sign and word; what differs stands out. */
export const OutcomeLabel = ({ outcome }: { readonly outcome: Correction["outcome"] }) => (
  <span className={`whitespace-nowrap ${outcome === "differs" ? "font-semibold" : "text-muted"}`}>
    <span aria-hidden="true" className="inline-block w-4">
      {glyphs[outcome]}
    </span>
    {outcomeLabels[outcome]}
  </span>
);
