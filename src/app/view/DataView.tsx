import { createElement, useEffect } from "react";
import { useLocation, useNavigate } from "react-router-dom";

import { withQuery } from "#app/address/hrefsFrom.ts";
import type { PagePath } from "#app/pages/pages.ts";
import { own } from "#domain/own.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { Corrections } from "#features/data-desk/Corrections.tsx";
import { DataDesk } from "#features/data-desk/DataDesk.tsx";
import { Files } from "#features/data-desk/Files.tsx";
import { Gaps } from "#features/data-desk/Gaps.tsx";
import { Sources } from "#features/data-desk/Sources.tsx";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { lazy } from "#ui/screen/lazy.tsx";
import { addressAnchor } from "#ui/screen/addressAnchor.ts";

/** Parts of the data desk that have become pages, by their former anchors. */
const formerParts: Readonly<Record<string, PagePath | `${PagePath}#settle`>> = {
  sources: "/data/sources",
  corrections: "/data/corrections",
  gaps: "/data/gaps",
  settle: "/data/gaps#settle",
  follow: "/data/files",
};

/** Leads former links to parts of the data desk, with their parameters, to the pages that these have become. */
const useFormerParts = (): void => {
  const location = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const to = own(formerParts, addressAnchor());
    if (to === undefined) return;
    void navigate(withQuery(to, new URLSearchParams(location.search)), { replace: true });
  }, [location, navigate]);
};

interface Props {
  readonly snapshot: Snapshot;
  /** The site's address, with a trailing slash. */
  readonly root: string;
}

const Contents = ({ snapshot, root }: Props) => {
  useFormerParts();
  return <DataDesk fileOf={(path) => root + path} snapshot={snapshot} />;
};

const FilesView = ({ snapshot, root }: Props) => (
  <Files fileOf={(path) => root + path} snapshot={snapshot} />
);

/** A page saved as one file holds the data it was saved with. */
const SavedPage = () => <ViewHeader title={dataDesk.ownSaved} />;

/** Apart, as few readers open files of their own. */
const OwnView =
  import.meta.env.FORM === "one-file"
    ? SavedPage
    : lazy(() => import("#app/own/OwnView.tsx"), "OwnView");

const views = {
  "/data/sources": Sources,
  "/data/corrections": Corrections,
  "/data/gaps": Gaps,
  "/data/files": FilesView,
  "/data/own": OwnView,
};

/** The data desk and its pages, with what only they need: the edition, and the addresses of its files. */
export const DataView = (props: Props) => {
  const { path } = useNavigation();
  return createElement(own(views, path) ?? Contents, props);
};
