import { type ComponentType, Suspense } from "react";
import { useLocation } from "react-router-dom";

import { routeOf } from "#app/address/routeParameters.ts";
import { NotLoaded } from "#app/shell/NotLoaded.tsx";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

interface ViewProps {
  readonly snapshot: Snapshot;
}

// Each view is its own chunk: its page is there to be read before it comes.
const Overview = lazy(() => import("#features/overview/Overview.tsx"), "Overview");
const Timeline = lazy(() => import("#features/timeline/Timeline.tsx"), "Timeline");
const Targets = lazy(() => import("#features/targets/list/Targets.tsx"), "Targets");
const TargetPage = lazy(() => import("#features/targets/page/TargetPage.tsx"), "TargetPage");
const Agencies = lazy(() => import("#features/agencies/Agencies.tsx"), "Agencies");
const AgencyPage = lazy(() => import("#features/agencies/AgencyPage.tsx"), "AgencyPage");
const CompanyPage = lazy(() => import("#features/agencies/CompanyPage.tsx"), "CompanyPage");
const Records = lazy(() => import("#features/records/list/Records.tsx"), "Records");
const RecordPage = lazy(() => import("#features/records/page/RecordPage.tsx"), "RecordPage");
const Method = lazy(() => import("#features/method/Method.tsx"), "Method");
const BriefingView = lazy(() => import("./BriefingView.tsx"), "BriefingView");
const EmbedView = lazy(() => import("./EmbedView.tsx"), "EmbedView");
const NotFound = lazy(() => import("./NotFound.tsx"), "NotFound");
const DataView = lazy(() => import("./DataView.tsx"), "DataView");

/** An id as the data has it; one that can't be read is no id of ours. */
const decoded = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

const views: Readonly<Record<string, ComponentType<ViewProps>>> = {
  "/": Overview,
  // As some hosts are linked to.
  "/index.html": Overview,
  "/timeline": Timeline,
  "/targets": Targets,
  "/agencies": Agencies,
  "/records": Records,
  "/method": Method,
};

/** The pages of one record, target, body or company, which are told its id. */
const pages: Readonly<Record<string, ComponentType<ViewProps & { readonly id: string }>>> = {
  "/targets/:id": TargetPage,
  "/agencies/:id": AgencyPage,
  "/companies/:id": CompanyPage,
  "/records/:id": RecordPage,
};

interface Props extends ViewProps {
  /** Where the app is hosted, with a closing slash. */
  readonly root: string;
}

/** What stands at a path. By a table and not by the router's routes, which are compared one by one at each gesture. */
const View = ({ root, snapshot }: Props) => {
  const { path } = useNavigation();
  const [, first, id = "", rest] = path.split("/");
  if (first === "briefing") return <BriefingView snapshot={snapshot} />;
  if (first === "embed") return <EmbedView snapshot={snapshot} />;
  if (path === "/data") return <DataView root={root} snapshot={snapshot} />;
  const Known = views[path];
  if (Known !== undefined) return <Known snapshot={snapshot} />;
  const Page = rest === undefined ? pages[routeOf(path)] : undefined;
  return Page === undefined ? (
    <NotFound path={path} />
  ) : (
    <Page id={decoded(id)} snapshot={snapshot} />
  );
};

/** The routes of the public interface, each a function of the snapshot. */
export const ViewRoutes = ({ root, snapshot }: Props) => {
  const { pathname, search } = useLocation();
  return (
    <ErrorBoundary
      fallback={({ message, isNotLoaded, retry }) => (
        <div role="alert">
          <ViewHeader title={shell.brokenTitle} />
          {isNotLoaded ? (
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <NotLoaded isView retry={retry} />
            </p>
          ) : (
            <>
              <p>{shell.broken(message)}</p>
              <Button className="mt-3" onClick={() => location.reload()}>
                {shell.reload}
              </Button>
            </>
          )}
        </div>
      )}
      resetKey={pathname + search}
    >
      <Suspense fallback={<p className="text-muted">{shell.loadingView}</p>}>
        <View root={root} snapshot={snapshot} />
      </Suspense>
    </ErrorBoundary>
  );
};
