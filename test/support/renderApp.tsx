import { QueryClient } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";

import { App } from "#app/App.tsx";

import { dayFrom } from "./dataset.ts";

/** The whole app at an address, on 24 November 2026. */
export const renderApp = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <App client={new QueryClient()} root="/" today={dayFrom("2026-11-24")} />
    </MemoryRouter>,
  );
