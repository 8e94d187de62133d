import { useEffect } from "react";

import { namedPart } from "#ui/screen/namedPart.ts";

const goToAnchor = (): void => {
  const id = namedPart();
  const place = id === "" ? null : document.getElementById(id);
  if (place === null) return;
  place.scrollIntoView({ block: "start" });
  place.focus({ preventScroll: true });
};

/** Leads to the part that the address names: it comes later than the address, so the browser can't. */
export const useAnchor = (): void => {
  useEffect(() => {
    goToAnchor();
    window.addEventListener("hashchange", goToAnchor);
    return () => window.removeEventListener("hashchange", goToAnchor);
  }, []);
};
