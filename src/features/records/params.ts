import type { PageParameters } from "#domain/query/parameters/page.ts";
import { recordOrder } from "#figures/recordList/recordOrder.ts";

export const recordParameters: PageParameters = ({ snapshot: { selection } }) => [
  recordOrder(selection.q !== ""),
];
