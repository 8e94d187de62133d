import type { ReactNode } from "react";

import { useIsPrerendered } from "./prerendered.ts";

interface WithScriptsProps {
  /** Shown in its place until they run. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page that is only of use once scripts run, or too much to send with each page before they do. */
export const WithScripts = ({ instead = null, children }: WithScriptsProps) =>
  useIsPrerendered() ? instead : children;

/** A part of a prerendered page for readers without scripts only. */
export const WithoutScripts = ({ children }: { readonly children: ReactNode }) =>
  useIsPrerendered() ? <noscript>{children}</noscript> : null;
