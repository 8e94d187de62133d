import { act, render } from "@testing-library/react";
import type { ComponentType } from "react";
import { MemoryRouter, type NavigateFunction, useLocation, useNavigate } from "react-router-dom";

import { useAppNavigation } from "#app/address/useAppNavigation.tsx";
import { type Navigation, NavigationProvider } from "#ui/navigation.tsx";

/** Draws a view at the last of some addresses, with a history as in a browser; the view gets its parameters. */
export const renderRouted = (
  View: ComponentType<{ readonly query: string }>,
  addresses: readonly string[],
) => {
  let now: { address: string; step: NavigateFunction; navigation: Navigation } | undefined;
  const Routed = () => {
    const navigation = useAppNavigation("https://dashboard.example/");
    const { pathname, search } = useLocation();
    now = { address: `${pathname}${search}`, step: useNavigate(), navigation };
    return (
      <NavigationProvider value={navigation}>
        <View query={search.slice(1)} />
      </NavigationProvider>
    );
  };
  const result = render(
    <MemoryRouter initialEntries={[...addresses]}>
      <Routed />
    </MemoryRouter>,
  );
  return {
    ...result,
    address: () => now?.address,
    back: () => act(async () => now?.step(-1)),
    go: (path: string) => act(() => now?.navigation.go(path)),
  };
};
