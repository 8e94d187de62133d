import { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router-dom";

import { App } from "#app/App.tsx";
import "#app/styles.css";
import { appRoot, siteRoot } from "#data/address.ts";
import { todayOf } from "#domain/calendar/dates.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html: expected an element with the id root");

// The browser reads a relative icon again for each address the router makes, and not from the root.
document
  .querySelector('link[rel="icon"]')
  ?.setAttribute("href", new URL("icon.svg", siteRoot).href);

// The router takes two slashes for another host, and refuses every gesture from there on.
if (/\/{2}/.test(location.pathname)) {
  const tidy = location.pathname.replaceAll(/\/{2,}/g, "/");
  history.replaceState(history.state, "", `${tidy}${location.search}${location.hash}`);
}

createRoot(root).render(
  <StrictMode>
    {/* Transitions off: a checkbox controlled by the address must not flip back for a moment. */}
    <BrowserRouter basename={new URL(appRoot).pathname} useTransitions={false}>
      <App client={new QueryClient()} root={siteRoot} today={todayOf(new Date())} />
    </BrowserRouter>
  </StrictMode>,
);
