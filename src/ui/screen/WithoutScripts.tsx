import type { ReactNode } from "react";

import { useIsPrerendered } from "./prerendered.ts";

/** A part of a prerendered page for readers without scripts only. */
export const WithoutScripts = ({ children }: { readonly children: ReactNode }) =>
  useIsPrerendered() ? <noscript>{children}</noscript> : null;
