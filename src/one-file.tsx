import { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HashRouter, MemoryRouter } from "react-router-dom";

import { App } from "#app/App.tsx";
import "#app/styles.css";
import { setSource } from "#data/loadFile.ts";
import { setTemplate } from "#data/loadTemplate.ts";
import { type Carried, templateIn } from "#domain/briefing/carried.ts";
import { siteEdition } from "#domain/schema/siteEdition.ts";
import { own } from "#domain/own.ts";
import { setSubject } from "#languages/subject.ts";
import { language } from "#messages/language.ts";
import { oneFile as words } from "#messages/files/oneFile.ts";
import { carriedHere } from "#parts/briefing/carriedHere.ts";
import { filesIn } from "#domain/dataset/jsonFiles.ts";
import { FileError } from "#domain/schema/fileFault.ts";

/** A saved page opens its talk, for which it was sent. */
const START = "/briefing/present";

/** The edition of the data that the page carries. */
const editionIn = (files: Carried["files"]) =>
  siteEdition.safeParse(filesIn(files["data"])["edition"]).data;

/** Whether the browser allows the page to change its address, which a mail preview may not. */
const startsWithHistory = (): boolean => {
  try {
    history.replaceState(history.state, "", location.hash === "" ? `#${START}` : location.hash);
    return true;
  } catch {
    return false;
  }
};

/** Follows a link to a part of the page, which the router would take for a route. */
const goToPart = (event: MouseEvent): void => {
  const { target } = event;
  const link = target instanceof Element ? target.closest('a[href^="#"]:not([href^="#/"])') : null;
  if (link === null) return;
  event.preventDefault();
  const part = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
  if (part === null) return;
  for (const details of part.querySelectorAll(":scope > details")) details.setAttribute("open", "");
  if (!part.hasAttribute("tabindex")) part.setAttribute("tabindex", "-1");
  part.scrollIntoView({ block: "start" });
  part.focus({ preventScroll: true });
};

/**
 * Says that this page is a copy that no longer changes, unlike the site. Hidden during a talk, which fills
 * the screen.
 */
const CopyNote = ({ carried: { day, files, site } }: { readonly carried: Carried }) => (
  <p className="bg-fill px-4 py-1 text-small text-muted has-[~main.fixed]:hidden sm:px-6 lg:px-8 print:hidden">
    {words.copy(day, editionIn(files))}{" "}
    <a className="underline" href={`${site}${language.folder}`} rel="noopener" target="_blank">
      {words.openSite}
    </a>
  </p>
);

const root = document.getElementById("root");
if (root === null) throw new Error("one-file: expected an element with the id root");

if (carriedHere === undefined) {
  root.textContent = words.empty;
} else {
  // Before anything is rendered. As a blob, which browsers can keep outside the page's memory.
  setTemplate(new Blob([templateIn(document.documentElement.outerHTML)]));
  const { day, files, site } = carriedHere;
  setSource((file) => {
    const json = own(files, file);
    return json === undefined
      ? Promise.reject(new FileError(file, { is: "unreachable" }))
      : Promise.resolve(json);
  });
  // Own data may be in it, which are about something else.
  setSubject(editionIn(files)?.subject);
  document.addEventListener("click", goToPart);
  const app = <App client={new QueryClient()} root={site} today={day} />;
  createRoot(root).render(
    <StrictMode>
      <CopyNote carried={carriedHere} />
      {startsWithHistory() ? (
        <HashRouter useTransitions={false}>{app}</HashRouter>
      ) : (
        <MemoryRouter initialEntries={[START]} useTransitions={false}>
          {app}
        </MemoryRouter>
      )}
    </StrictMode>,
  );
}
