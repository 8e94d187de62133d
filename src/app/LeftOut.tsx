import { lazy } from "react";

import { withSelection } from "#domain/selection.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { shell } from "#messages/shell.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { PartBoundary } from "./PartBoundary.tsx";

// Most addresses ask for nothing in vain: the words for it come when one does.
const LeftOutNotice = lazy(async () => ({
  default: (await import("./LeftOutNotice.tsx")).LeftOutNotice,
}));

const sorted = (parameters: URLSearchParams): string => {
  const copy = new URLSearchParams(parameters);
  copy.sort();
  return copy.toString();
};

/** Says by name what the address asks for and the selection leaves out. */
export const LeftOut = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { parameters } = useNavigation();
  const kept = withSelection(parameters, snapshot.selection);
  if (sorted(kept) === sorted(parameters)) return null;
  return (
    <PartBoundary part={shell.address}>
      <LeftOutNotice snapshot={snapshot} />
    </PartBoundary>
  );
};
