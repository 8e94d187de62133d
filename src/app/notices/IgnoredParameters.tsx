import type { Ignored } from "#domain/query/parameters/parameter.ts";
import { memo, type ReactNode, Suspense } from "react";

import { pageParameters } from "#app/address/pageParameters.ts";
import { declarationOf, routeOf } from "#app/address/routeParameters.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { Deferred } from "#ui/screen/Deferred.tsx";
import { lazy } from "#ui/screen/lazy.tsx";
import { useDeferred } from "#ui/screen/useDeferred.ts";

interface Props {
  /** What the selection can't use of the address. */
  readonly ignored: readonly Ignored[];
  readonly snapshot: Snapshot;
}

// Most addresses ask for nothing but what is shown: the words come when one may ask for more, and with
// them how the parameters of that view are read.
const noticeOf = (route?: string): ((props: Props) => ReactNode) => {
  const Notice = lazy(async () => {
    const [{ IgnoredNotice }, parametersOf] = await Promise.all([
      import("./IgnoredNotice.tsx"),
      pageParameters.get(route ?? "")?.(),
    ]);
    return {
      Notice: (props: Props) => <IgnoredNotice {...props} parametersOf={parametersOf} />,
    };
  }, "Notice");
  return (props) => <Notice {...props} />;
};

const notices = new Map([...pageParameters.keys()].map((route) => [route, noticeOf(route)]));
const selectionNotice = noticeOf();

const AskedFor = memo((props: Props) => {
  const { parameters, path } = useNavigation();
  const asked = declarationOf(path)?.names.some((name) => parameters.has(name)) === true;
  if (!asked && props.ignored.length === 0) return null;
  const notice = notices.get(routeOf(path)) ?? selectionNotice;
  // A boundary of its own: the words may still be loaded, and what else follows the gesture mustn't wait for them.
  return <Suspense>{notice(props)}</Suspense>;
});
AskedFor.displayName = "AskedFor";

/**
 * Says by name what the address asks for and isn't shown, on every route in the same words. It follows a
 * gesture: an address that one makes here asks for nothing else.
 */
export const IgnoredParameters = ({ ignored, snapshot }: Props) => (
  <Deferred>
    <AskedFor ignored={useDeferred(ignored)} snapshot={useDeferred(snapshot)} />
  </Deferred>
);
