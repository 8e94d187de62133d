/** All that the bar opens, in one piece: whoever opens one of them is likely to open another. */
export { AsOfPanel } from "./AsOfPanel.tsx";
export { FilterSheet } from "./FilterSheet.tsx";
export { GroupPanel } from "./GroupPanel.tsx";
