import { own } from "#domain/own.ts";

/** Modules that each page loads besides the first load, before a reader does anything. */
const everywhere = ["src/app/shell/PageFoot.tsx"];

const modules: Readonly<Record<string, readonly string[]>> = {
  "/": [
    "src/features/overview/Overview.tsx",
    "src/parts/page/SourceLine.tsx",
    "src/features/overview/Covered.tsx",
    "src/features/overview/WhyNotJudged.tsx",
    "src/features/overview/TargetStrip.tsx",
    "src/features/overview/Below.tsx",
    "src/parts/records/TitleText.tsx",
  ],
  "/timeline": ["src/features/timeline/Timeline.tsx"],
  "/targets": ["src/features/targets/list/Targets.tsx"],
  "/targets/:id": ["src/features/targets/page/TargetPage.tsx"],
  "/agencies": ["src/features/agencies/Agencies.tsx"],
  "/agencies/:id": ["src/features/agencies/AgencyPage.tsx"],
  "/companies/:id": ["src/features/agencies/CompanyPage.tsx"],
  "/records": ["src/features/records/list/Records.tsx"],
  "/records/:id": ["src/features/records/page/RecordPage.tsx"],
  "/data": ["src/app/view/DataView.tsx"],
  "/method": ["src/features/method/Method.tsx"],
  "/briefing": ["src/app/view/BriefingView.tsx"],
};

/** By source, as the build's manifest names them. `/records/steel-2022` is a page of `/records/:id`. */
export const viewModules = (route: string): readonly string[] => {
  const [, view = "", id] = route.split("/");
  const views =
    own(modules, id === undefined ? `/${view}` : `/${view}/:id`) ?? own(modules, `/${view}`) ?? [];
  return [...views, ...everywhere];
};
