// What stands above a view when there is something to say, in one piece: each part alone is a few lines.
export { DataNotices } from "./DataNotices.tsx";
export { IgnoredParameters } from "./IgnoredParameters.tsx";
export { LateData } from "./LateData.tsx";
export { SearchHits } from "#app/search/SearchHits.tsx";
