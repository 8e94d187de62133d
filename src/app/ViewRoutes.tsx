import { lazy, Suspense } from "react";
import { Route, Routes, useLocation, useParams } from "react-router-dom";

import { dataAddress } from "#data/address.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { Overview } from "#features/overview/Overview.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";

import { NotFound } from "./NotFound.tsx";
import { texts } from "./texts.ts";

interface ViewProps {
  readonly snapshot: Snapshot;
}

// Each view is its own chunk; only the overview comes with the first load.
const Timeline = lazy(async () => ({
  default: (await import("#features/timeline/Timeline.tsx")).Timeline,
}));
const Targets = lazy(async () => ({
  default: (await import("#features/targets/Targets.tsx")).Targets,
}));
const TargetPage = lazy(async () => ({
  default: (await import("#features/targets/TargetPage.tsx")).TargetPage,
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
  default: (await import("#features/records/Records.tsx")).Records,
}));
const RecordPage = lazy(async () => ({
  default: (await import("#features/records/RecordPage.tsx")).RecordPage,
}));
const DataDesk = lazy(async () => ({
  default: (await import("#features/data-desk/DataDesk.tsx")).DataDesk,
}));

/** The id in the address, for pages of one record, target, body or company. */
const useRouteId = (): string => useParams().id ?? "";

const TargetRoute = ({ snapshot }: ViewProps) => (
  <TargetPage id={useRouteId()} snapshot={snapshot} />
);
const AgencyRoute = ({ snapshot }: ViewProps) => (
  <AgencyPage id={useRouteId()} snapshot={snapshot} />
);
const CompanyRoute = ({ snapshot }: ViewProps) => (
  <CompanyPage id={useRouteId()} snapshot={snapshot} />
);
const RecordRoute = ({ snapshot }: ViewProps) => (
  <RecordPage id={useRouteId()} snapshot={snapshot} />
);

/** The routes of the public interface, each a function of the snapshot. */
export const ViewRoutes = ({ snapshot }: ViewProps) => {
  const { pathname, search } = useLocation();
  return (
    <ErrorBoundary
      fallback={(message) => (
        <div role="alert">
          <h1 className="font-serif text-title font-bold">{texts.brokenTitle}</h1>
          <p className="mt-2">{texts.broken(message)}</p>
        </div>
      )}
      resetKey={pathname + search}
    >
      <Suspense fallback={<p className="text-muted">{texts.loadingView}</p>}>
        <Routes>
          <Route element={<Overview snapshot={snapshot} />} path="/" />
          <Route element={<Timeline snapshot={snapshot} />} path="/timeline" />
          <Route element={<Targets snapshot={snapshot} />} path="/targets" />
          <Route element={<TargetRoute snapshot={snapshot} />} path="/targets/:id" />
          <Route element={<Agencies snapshot={snapshot} />} path="/agencies" />
          <Route element={<AgencyRoute snapshot={snapshot} />} path="/agencies/:id" />
          <Route element={<CompanyRoute snapshot={snapshot} />} path="/companies/:id" />
          <Route element={<Records snapshot={snapshot} />} path="/records" />
          <Route element={<RecordRoute snapshot={snapshot} />} path="/records/:id" />
          <Route element={<DataDesk addressOf={dataAddress} snapshot={snapshot} />} path="/data" />
          <Route element={<NotFound path={pathname} />} path="*" />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
};
