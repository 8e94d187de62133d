import { memo, type ReactNode, Suspense } from "react";

import { detailsOf } from "#app/pageDetails.ts";
import { pageAt, pages } from "#app/pages.ts";
import { withSelection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { PageDetails } from "#features/page.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { Later, useLater } from "#ui/screen/useLater.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

interface Props {
  readonly snapshot: Snapshot;
}

// Most addresses ask for nothing but what is shown: the words are loaded when one may ask for more, and with
// them how the parameters of that page are read.
const noticeOf = (
  readParameters: PageDetails["readParameters"],
): ((snapshot: Snapshot) => ReactNode) => {
  const Notice = lazy(async () => {
    const [{ IgnoredNotice }, parametersOf] = await Promise.all([
      import("./IgnoredNotice.tsx"),
      readParameters?.(),
    ]);
    return {
      Notice: ({ snapshot }: Props) => (
        <IgnoredNotice parametersOf={parametersOf} snapshot={snapshot} />
      ),
    };
  }, "Notice");
  return (snapshot) => <Notice snapshot={snapshot} />;
};

const notices: ReadonlyMap<string, ReturnType<typeof noticeOf>> = new Map(
  pages.map((page) => [page.path, noticeOf(detailsOf(page).readParameters)]),
);
const selectionNotice = noticeOf(undefined);

const sorted = (parameters: URLSearchParams): string => {
  const copy = new URLSearchParams(parameters);
  copy.sort();
  return copy.toString();
};

const AskedFor = memo(({ snapshot }: Props) => {
  const { parameters, path } = useNavigation();
  const page = pageAt(path);
  const asked = page?.parameters?.names.some((name) => parameters.has(name)) === true;
  const kept = withSelection(parameters, snapshot.selection);
  if (!asked && sorted(kept) === sorted(parameters)) return null;
  const notice = notices.get(page?.path ?? "") ?? selectionNotice;
  // A boundary of its own: the words may still be loaded, and what else follows the gesture mustn't wait for them.
  return <Suspense>{notice(snapshot)}</Suspense>;
});
AskedFor.displayName = "AskedFor";

/**
 * Says by name what the address asks for and isn't shown, on every route in the same words. It follows a
 * gesture: an address that one makes here asks for nothing else.
 */
export const IgnoredParameters = ({ snapshot }: Props) => (
  <Later>
    <AskedFor snapshot={useLater(snapshot)} />
  </Later>
);
