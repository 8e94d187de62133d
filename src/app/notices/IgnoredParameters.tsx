import { lazy, type ReactNode } from "react";

import { withSelection } from "#domain/selection/selection.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { shell } from "#messages/app/shell.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { type Declaration, declarationOf, declarations } from "#app/address/routeParameters.ts";

interface Props {
  readonly snapshot: Snapshot;
}

// Most addresses ask for nothing but what is shown: the words come when one may ask for more, and with
// them how the parameters of that view are read.
const noticeWith = (declared?: Declaration): ((snapshot: Snapshot) => ReactNode) => {
  const Notice = lazy(async () => {
    const [{ IgnoredNotice }, parametersOf] = await Promise.all([
      import("./IgnoredNotice.tsx"),
      declared?.load(),
    ]);
    return {
      default: ({ snapshot }: Props) => (
        <IgnoredNotice parametersOf={parametersOf} snapshot={snapshot} />
      ),
    };
  });
  return (snapshot) => <Notice snapshot={snapshot} />;
};

const notices = new Map([...declarations.values()].map((one) => [one, noticeWith(one)]));
const selectionNotice = noticeWith();

const sorted = (parameters: URLSearchParams): string => {
  const copy = new URLSearchParams(parameters);
  copy.sort();
  return copy.toString();
};

/** Says by name what the address asks for and isn't shown, on every route in the same words. */
export const IgnoredParameters = ({ snapshot }: Props) => {
  const { parameters, path } = useNavigation();
  const declared = declarationOf(path);
  const asked = declared?.names.some((name) => parameters.has(name)) === true;
  const kept = withSelection(parameters, snapshot.selection);
  if (!asked && sorted(kept) === sorted(parameters)) return null;
  const notice = (declared === undefined ? undefined : notices.get(declared)) ?? selectionNotice;
  return <PartBoundary part={shell.address}>{notice(snapshot)}</PartBoundary>;
};
