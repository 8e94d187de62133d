import type { Policy } from "#domain/schema/records.ts";

/** A body's part in a record: 'led, with 5 named', 'co-issued', 'alone'. */
export const partWords = (issuers: Policy["issuers"] | undefined, id: string): string => {
  const { lead, co = [], unnamed = 0 } = issuers ?? {};
  if (lead !== id) return "co-issued";
  const others = [
    ...(co.length > 0 ? [`${co.length} named`] : []),
    ...(unnamed > 0 ? [`${unnamed} not named`] : []),
  ];
  return others.length === 0 ? "alone" : `led, with ${others.join(" and ")}`;
};
