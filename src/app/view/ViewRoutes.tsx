import { createElement, type ReactNode, Suspense, useEffect } from "react";
import { useLocation } from "react-router-dom";

import { routeOf } from "#app/address/routeParameters.ts";
import { FaultWords } from "#app/shell/NotLoaded.tsx";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { own } from "#domain/own.ts";
import { shell } from "#messages/app/shell.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { lazy, type LazyPart } from "#ui/screen/lazy.tsx";

interface Props {
  /** Where the app is hosted, with a closing slash. */
  readonly root: string;
  readonly snapshot: Snapshot;
}

/** All that any view is told. */
interface ViewProps extends Props {
  /** Of the one thing that a page is of. */
  readonly id: string;
  readonly path: string;
}

type View = LazyPart<ViewProps>;

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

const views: Readonly<Record<string, View>> = {
  "/": Overview,
  "/timeline": Timeline,
  "/targets": Targets,
  "/agencies": Agencies,
  "/records": Records,
  "/data": DataView,
  "/method": Method,
  // The pages of one record, target, body or company, which are told its id.
  "/targets/:id": TargetPage,
  "/agencies/:id": AgencyPage,
  "/companies/:id": CompanyPage,
  "/records/:id": RecordPage,
};

/** What stands at a path. By a table and not by the router's routes, which are compared one by one at each gesture. */
export const viewAt = (path: string): View => {
  const [, first, , rest] = path.split("/");
  if (first === "briefing") return BriefingView;
  if (first === "embed") return EmbedView;
  return own(views, rest === undefined ? routeOf(path) : path) ?? NotFound;
};

/** Marks the page once the first view is there: until then early.js may say that scripts are missing. */
const Shown = ({ children }: { readonly children: ReactNode }) => {
  useEffect(() => {
    document.documentElement.dataset["shown"] = "";
  }, []);
  return children;
};

/** The routes of the public interface, each a function of the snapshot. */
export const ViewRoutes = ({ root, snapshot }: Props) => {
  const { pathname, search } = useLocation();
  const { path } = useNavigation();
  return (
    <ErrorBoundary
      fallback={(fault) => (
        <Shown>
          <div role="alert">
            <ViewHeader title={shell.brokenTitle} />
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <FaultWords broken={shell.broken(fault.message)} fault={fault} isView />
            </p>
          </div>
        </Shown>
      )}
      resetKey={pathname + search}
    >
      <Suspense fallback={<p className="min-h-dvh text-muted">{shell.loadingView}</p>}>
        <Shown>
          {createElement(viewAt(path), {
            id: decoded(path.split("/")[2] ?? ""),
            path,
            root,
            snapshot,
          })}
        </Shown>
      </Suspense>
    </ErrorBoundary>
  );
};
