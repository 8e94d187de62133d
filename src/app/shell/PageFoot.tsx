import { Fragment, memo } from "react";

import { linksFrom } from "#app/pages.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { foot } from "#messages/app/notices.ts";
import { language } from "#messages/app/language.ts";
import { shell } from "#messages/app/shell.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { FollowLinks } from "./FollowLinks.tsx";
import { NewVersion } from "./NewVersion.tsx";
import { useSlashOn, switchSlash } from "./slashKey.ts";
import { useLongWords } from "./useLongWords.ts";

/** On paper: what this is, and the address that shows it again. */
const Imprint = () => {
  const { address, parameters, path } = useNavigation();
  return usePrinting() ? (
    <p className="px-4 sm:px-6 lg:px-8">{foot.imprint(shell.appName, address(path, parameters))}</p>
  ) : null;
};

/** To pages that the header doesn't lead to, and to those that it does where there is room. */
const pageLinks = [
  ...linksFrom("foot").map((link) => ({
    ...link,
    className:
      "inline-block text-small leading-6 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:leading-11",
  })),
  ...linksFrom("header").map((link) => ({ ...link, className: "inline-block py-1 underline" })),
];

interface Props {
  readonly snapshot: Snapshot;
  /** Where the site is hosted, with a closing slash. */
  readonly root: string;
}

/** The foot of every view: where there may be a keyboard its keys, with a switch for one of them. */
export const PageFoot = memo(({ snapshot, root }: Props) => {
  const isOn = useSlashOn();
  useLongWords(snapshot.dataset);
  return (
    <>
      <footer className="text-small text-muted">
        <p className="border-t border-rule px-4 pt-2 sm:px-6 lg:px-8 print:hidden">
          {pageLinks.map(({ path, words, className }) => (
            <Fragment key={path}>
              <RouteLink className={className} to={path}>
                {words}
              </RouteLink>
              {" · "}
            </Fragment>
          ))}
          <a className="inline-block py-1 underline" href={`${root}${language.folder}licences.txt`}>
            {foot.licences}
          </a>
        </p>
        <p className="flex flex-wrap gap-x-6 px-4 wrap-anywhere sm:px-6 lg:px-8 print:hidden">
          <FollowLinks root={root} snapshot={snapshot} />
        </p>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1 px-4 py-3 sm:px-6 lg:px-8 pointer-coarse:hidden print:hidden">
          <span>{foot.paletteKeys}</span>
          <span>{foot.listKeys}</span>
          <label className="flex min-h-7 cursor-pointer items-center gap-1.5">
            <input
              checked={isOn}
              className="size-3.5 accent-ink"
              onChange={(event) => switchSlash(event.target.checked)}
              type="checkbox"
            />
            {foot.slashKey}
          </label>
        </div>
        <Imprint />
      </footer>
      <NewVersion />
    </>
  );
});
PageFoot.displayName = "PageFoot";
