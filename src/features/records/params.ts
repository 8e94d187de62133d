import type { PageParameters } from "#parts/page/pageParameters.ts";
import { recordOrder } from "#figures/recordList/recordOrder.ts";

export const recordParameters: PageParameters = ({ snapshot: { selection } }) => [
  recordOrder(selection.q !== ""),
];
