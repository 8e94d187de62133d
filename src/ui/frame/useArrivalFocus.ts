import { type RefObject, useEffect, useRef } from "react";

import { useNavigation } from "#ui/navigation.tsx";

let last: string | undefined;
/** The path of a page that the reader has come to and that is still loading. */
let loading: string | undefined;

/** Whether the reader has just navigated to this path from another; false on the first page of a visit. */
const isArrival = (path: string): boolean => {
  const arrived = last !== undefined && last !== path;
  last = path;
  return arrived;
};

/**
 * Ref for the heading of a page, which has the focus once the reader comes there. One that stands in while the page
 * loads hands it on to the page's own, unless the reader has moved it meanwhile, as to the search.
 */
export const useArrivalFocus = (isLoading = false): RefObject<HTMLHeadingElement | null> => {
  const { path } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  // In an effect of the view itself: its chunk may load later than the address changes.
  useEffect(() => {
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body;
    const hasArrived = isArrival(path);
    if (hasArrived || (loading === path && isNowhere))
      heading.current?.focus({ preventScroll: true });
    loading = isLoading && (hasArrived || loading === path) ? path : undefined;
  }, [path, isLoading]);
  return heading;
};
