import type { Ignored } from "#domain/query/parameters/parameter.ts";
import { memo, type ReactNode, Suspense } from "react";

import { detailsOf } from "#app/pages/pageDetails.ts";
import { pageAt, pages } from "#app/pages/pages.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { PageDetails } from "#features/page.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { Later, useLater } from "#ui/screen/useLater.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

interface Props {
  /** What the selection can't use of the address. */
  readonly ignored: readonly Ignored[];
  readonly snapshot: Snapshot;
}

// Most addresses ask for nothing but what is shown: the words are loaded when one may ask for more, and with
// them how the parameters of that page are read.
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

const AskedFor = memo((props: Props) => {
  const { parameters, path } = useNavigation();
  const page = pageAt(path);
  const asked = page?.parameters?.names.some((name) => parameters.has(name)) === true;
  if (!asked && props.ignored.length === 0) return null;
  const notice = notices.get(page?.path ?? "") ?? selectionNotice;
  // A boundary of its own: the words may still be loaded, and what else follows the gesture mustn't wait for them.
  return <Suspense>{notice(props)}</Suspense>;
});
AskedFor.displayName = "AskedFor";

/**
 * Says by name what the address asks for and isn't shown, on every route in the same words. It follows a
 * gesture: an address that one makes here asks for nothing else.
 */
export const IgnoredParameters = ({ ignored, snapshot }: Props) => (
  <Later>
    <AskedFor ignored={useLater(ignored)} snapshot={useLater(snapshot)} />
  </Later>
);
