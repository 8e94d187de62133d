import { type ComponentType, Suspense } from "react";
import { Route, Routes, useLocation, useParams } from "react-router-dom";

import { NotLoaded } from "#app/shell/NotLoaded.tsx";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

interface ViewProps {
  readonly snapshot: Snapshot;
}

// Each view is its own chunk: its page is there to be read before it comes.
const Overview = lazy(async () => ({
  default: (await import("#features/overview/Overview.tsx")).Overview,
}));
const Timeline = lazy(async () => ({
  default: (await import("#features/timeline/Timeline.tsx")).Timeline,
}));
const Targets = lazy(async () => ({
  default: (await import("#features/targets/list/Targets.tsx")).Targets,
}));
const TargetPage = lazy(async () => ({
  default: (await import("#features/targets/page/TargetPage.tsx")).TargetPage,
}));
const Agencies = lazy(async () => ({
  default: (await import("#features/agencies/Agencies.tsx")).Agencies,
}));
const AgencyPage = lazy(async () => ({
  default: (await import("#features/agencies/AgencyPage.tsx")).AgencyPage,
}));
const CompanyPage = lazy(async () => ({
  default: (await import("#features/agencies/CompanyPage.tsx")).CompanyPage,
}));
const Records = lazy(async () => ({
  default: (await import("#features/records/list/Records.tsx")).Records,
}));
const RecordPage = lazy(async () => ({
  default: (await import("#features/records/page/RecordPage.tsx")).RecordPage,
}));
const Method = lazy(async () => ({
  default: (await import("#features/method/Method.tsx")).Method,
}));
const BriefingView = lazy(async () => ({
  default: (await import("./BriefingView.tsx")).BriefingView,
}));
const EmbedView = lazy(async () => ({ default: (await import("./EmbedView.tsx")).EmbedView }));
const NotFound = lazy(async () => ({ default: (await import("./NotFound.tsx")).NotFound }));
const DataView = lazy(async () => ({ default: (await import("./DataView.tsx")).DataView }));

interface OfIdProps extends ViewProps {
  readonly page: ComponentType<ViewProps & { readonly id: string }>;
}

/** The page of one record, target, body or company: of the id in the address. */
const OfId = ({ page: Page, snapshot }: OfIdProps) => (
  <Page id={useParams().id ?? ""} snapshot={snapshot} />
);

interface Props extends ViewProps {
  /** Where the app is hosted, with a closing slash. */
  readonly root: string;
}

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
        <Routes>
          <Route element={<Overview snapshot={snapshot} />} path="/" />
          {/* As some hosts are linked to. */}
          <Route element={<Overview snapshot={snapshot} />} path="/index.html" />
          <Route element={<Timeline snapshot={snapshot} />} path="/timeline" />
          <Route element={<Targets snapshot={snapshot} />} path="/targets" />
          <Route element={<OfId page={TargetPage} snapshot={snapshot} />} path="/targets/:id" />
          <Route element={<Agencies snapshot={snapshot} />} path="/agencies" />
          <Route element={<OfId page={AgencyPage} snapshot={snapshot} />} path="/agencies/:id" />
          <Route element={<OfId page={CompanyPage} snapshot={snapshot} />} path="/companies/:id" />
          <Route element={<Records snapshot={snapshot} />} path="/records" />
          <Route element={<OfId page={RecordPage} snapshot={snapshot} />} path="/records/:id" />
          <Route element={<DataView root={root} snapshot={snapshot} />} path="/data" />
          <Route element={<Method snapshot={snapshot} />} path="/method" />
          <Route element={<BriefingView snapshot={snapshot} />} path="/briefing/*" />
          <Route element={<EmbedView snapshot={snapshot} />} path="/embed/*" />
          <Route element={<NotFound path={pathname} />} path="*" />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
};
