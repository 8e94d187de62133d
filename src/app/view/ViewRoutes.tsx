import { createElement, type ReactNode, Suspense, useEffect } from "react";
import { useLocation } from "react-router-dom";

import { idIn, isFramed, pageAt } from "#app/pages/pages.ts";
import { FaultWords } from "#app/shell/NotLoaded.tsx";
import type { AppView, ViewProps } from "#features/page.ts";
import { shell } from "#messages/app/shell.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { lazy, type LazyPart } from "#ui/screen/lazy.tsx";

import { LoadingView } from "./LoadingView.tsx";

type Props = Pick<ViewProps, "root" | "snapshot">;

/**
 * The views that the app composes from features. Each is a chunk of its own, loaded while its prerendered
 * page can be read.
 */
const views: Readonly<Record<AppView, LazyPart<ViewProps>>> = {
  data: lazy(() => import("./DataView.tsx"), "DataView"),
  changes: lazy(() => import("./ChangesView.tsx"), "ChangesView"),
  briefing: lazy(() => import("./BriefingView.tsx"), "BriefingView"),
  // A page saved as one file lacks the files that the desk starts from, and has no room for its dictionary.
  desk:
    import.meta.env.FORM === "one-file"
      ? lazy(() => import("./DeskOnSite.tsx"), "DeskOnSite")
      : lazy(() => import("./DeskView.tsx"), "DeskView"),
};
const EmbedView = lazy(() => import("./EmbedView.tsx"), "EmbedView");
const NotFound = lazy(() => import("./NotFound.tsx"), "NotFound");

/** A decoded id; one that can't be decoded isn't ours and stays as it is. */
const decoded = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

/** The view at a path. A map rather than the router's routes, which are matched one by one at each gesture. */
export const viewAt = (path: string): LazyPart<ViewProps> => {
  if (isFramed(path)) return EmbedView;
  const view = pageAt(path)?.view ?? NotFound;
  return typeof view === "string" ? views[view] : view;
};

/** Marks the page once the first view is rendered: until then early.js may report missing scripts. */
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
      <Suspense fallback={<LoadingView words={shell.loadingView} />}>
        <Shown>
          {createElement(viewAt(path), {
            id: decoded(idIn(path)),
            path,
            root,
            snapshot,
          })}
        </Shown>
      </Suspense>
    </ErrorBoundary>
  );
};
