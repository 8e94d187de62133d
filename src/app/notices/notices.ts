// The occasional notices above a view, in one chunk: each is only a few lines.
export { DataNotices } from "./DataNotices.tsx";
export { IgnoredParameters } from "./IgnoredParameters.tsx";
export { openKept } from "./OwnBanner.tsx";
export { SearchHits } from "#app/search/SearchHits.tsx";
