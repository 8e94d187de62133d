import { useSyncExternalStore } from "react";

import { ownBuild } from "#data/build.ts";
import { useEdition } from "#data/useEdition.ts";
import { type WhyKept, foot } from "#messages/app/foot.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";

/** What the service worker says of a page that it had kept; it goes once the network is back. */
const pageData = (): DOMStringMap => document.documentElement.dataset;

const subscribe = (onChange: () => void): (() => void) => {
  const onOnline = (): void => {
    delete pageData()["kept"];
    onChange();
  };
  addEventListener("online", onOnline);
  addEventListener("offline", onChange);
  return () => {
    removeEventListener("online", onOnline);
    removeEventListener("offline", onChange);
  };
};

const whyKept = (): WhyKept | undefined => {
  // A page of one file, and one in development, never had this site to ask.
  if (ownBuild() === undefined) return undefined;
  const { kept } = pageData();
  if (kept === "late") return kept;
  return kept === "offline" || !navigator.onLine ? "offline" : undefined;
};

/** Says that this site can't be reached, or doesn't answer, and of which day the data is that is shown. */
export const KeptNote = ({ className = "" }: { readonly className?: string }) => {
  const why = useSyncExternalStore(subscribe, whyKept, () => undefined);
  const edition = useEdition();
  return (
    <div aria-live="polite" className="print:hidden">
      {why === undefined ? null : (
        <p
          className={`flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule bg-panel py-2 text-small ${className}`}
        >
          <span>{foot.kept(why, edition)}</span>
          {pageData()["kept"] === undefined ? null : (
            <Button onClick={() => location.reload()}>{shell.retry}</Button>
          )}
        </p>
      )}
    </div>
  );
};
