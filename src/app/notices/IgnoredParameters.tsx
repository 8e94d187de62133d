import type { Ignored } from "#domain/query/parameters/parameter.ts";
import { memo, type ReactNode, Suspense, useDeferredValue } from "react";

import { detailsOf } from "#app/pages/pageDetails.ts";
import { pageAt, pages } from "#app/pages/pages.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { PageDetails } from "#features/page.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

import { Later } from "#ui/screen/Later.tsx";
import { OwnLinkNotice } from "./OwnBanner.tsx";

interface Props {
  /** Values in the address that the selection can't use. */
  readonly ignored: readonly Ignored[];
  readonly snapshot: Snapshot;
}

// Most addresses have only usable values: the notice is loaded when one might not, together with the reader of
// that page's parameters.
const noticeOf = (readParameters: PageDetails["readParameters"]): ((props: Props) => ReactNode) => {
  const Notice = lazy(async () => {
    const [{ IgnoredNotice }, parametersOf] = await Promise.all([
      import("./IgnoredNotice.tsx"),
      readParameters?.(),
    ]);
    return {
      Notice: (props: Props) => <IgnoredNotice {...props} parametersOf={parametersOf} />,
    };
  }, "Notice");
  return (props) => <Notice {...props} />;
};

const notices: ReadonlyMap<string, ReturnType<typeof noticeOf>> = new Map(
  pages.map((page) => [page.path, noticeOf(detailsOf(page).readParameters)]),
);
const selectionNotice = noticeOf(undefined);

const RequestedValues = memo((props: Props) => {
  const { parameters, path } = useNavigation();
  const page = pageAt(path);
  const hasPageParameters = page?.parameters?.names.some((name) => parameters.has(name)) === true;
  if (!hasPageParameters && props.ignored.length === 0) return null;
  const notice = notices.get(page?.path ?? "") ?? selectionNotice;
  // Its own boundary: while the notice loads, the rest of the update mustn't wait.
  return <Suspense>{notice(props)}</Suspense>;
});
RequestedValues.displayName = "RequestedValues";

/**
 * Names the values in the address that can't be used, in the same words on every page. Rendered after a
 * gesture's own update: addresses made by the app itself are always usable.
 */
export const IgnoredParameters = ({ ignored, snapshot }: Props) => (
  <Later>
    <OwnLinkNotice />
    <RequestedValues ignored={useDeferredValue(ignored)} snapshot={useDeferredValue(snapshot)} />
  </Later>
);
