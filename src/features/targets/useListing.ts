import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { type TargetListing, targetListing } from "#figures/targetList/listing.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";

/** The list of targets that the address asks for, on its page and on those of its targets. */
export const useListing = (snapshot: Snapshot): TargetListing => {
  const { parameters } = useNavigation();
  return targetListing({ snapshot, parameters, id: "" });
};
