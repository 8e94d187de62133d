import { fireEvent, render, screen } from "@testing-library/react";
import type { ComponentType, ReactElement } from "react";
import { MemoryRouter, useHref, useLocation } from "react-router-dom";
import { describe, expect, test, vi } from "vitest";

import { appLink, useAppNavigation } from "#app/address/useAppNavigation.tsx";
import { NewTabLink } from "#app/view/EmbedView.tsx";
import { MarkLink } from "#features/briefing/present/TalkPage.tsx";
import { goalsOverTimeDrawing } from "#figures/goalsOverTime/drawing.ts";
import { FigureView } from "#figures/view/FigureView.tsx";
import { NavigationProvider, type RouteLinkProps } from "#ui/navigation.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { PlainLink } from "#test/support/renderView.tsx";

const AppLink = appLink().Link;

/** Each component that a view's links may be. */
const links: readonly (readonly [string, ComponentType<RouteLinkProps>])[] = [
  ["the app's", AppLink],
  ["a talk's", MarkLink],
  ["an embedded figure's", NewTabLink],
  ["a test's", PlainLink],
];

const InApp = ({ children }: { readonly children: ReactElement }) => (
  <NavigationProvider value={useAppNavigation("https://dashboard.example/")}>
    {children}
    <output data-testid="address">{useHref(useLocation())}</output>
  </NavigationProvider>
);

const renderAt = (address: string, view: ReactElement) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <InApp>{view}</InApp>
    </MemoryRouter>,
  );

type Handler = Extract<keyof RouteLinkProps, `on${string}`>;

const gestures: Readonly<Record<Handler, (link: HTMLElement) => unknown>> = {
  // Ctrl: the browser's alone, which does nothing here.
  onClick: (link) => fireEvent.click(link, { ctrlKey: true }),
  onFocus: (link) => fireEvent.focus(link),
  onKeyDown: (link) => fireEvent.keyDown(link, { key: "Enter" }),
  onPointerEnter: (link) => fireEvent.pointerEnter(link),
};

describe.each(links)("a link, %s", (_whose, Link) => {
  test.each(Object.entries(gestures))("hears %s", (name, gesture) => {
    const hear = vi.fn();
    const handlers = { [name]: hear };
    renderAt(
      "/",
      <Link to="/targets/" {...handlers}>
        Targets
      </Link>,
    );
    gesture(screen.getByRole("link"));
    expect(hear).toHaveBeenCalledOnce();
  });

  test.each(["/", "/targets/?verdict=met&asof=2023-11-01", "/method/?asof=2023-11-01#missed"])(
    "leads to %s",
    (to) => {
      renderAt("/briefing/present/?asof=2023-11-01&slide=2", <Link to={to}>There</Link>);
      const { href } = screen.getByRole<HTMLAnchorElement>("link");
      const { pathname, search, hash } = new URL(href);
      expect(`${pathname}${search}${hash}`).toBe(to);
    },
  );
});

const where = (): HTMLElement => screen.getByTestId("address");

const tap = (mark: Element): void => {
  const touch = { bubbles: true, cancelable: true, pointerType: "touch" };
  fireEvent(mark, new PointerEvent("click", touch));
};

test("a first tap on a mark of a figure stays on the page, the next leads on", () => {
  const view = <FigureView figure={goalsOverTimeDrawing} key="" snapshot={coreSnapshot()} />;
  const { container } = renderAt("/targets/?view=goals", view);
  const [mark, other] = container.querySelectorAll("svg a[tabindex]");
  if (mark === undefined || other === undefined) throw new Error("expected marks with links");
  for (const one of [mark, other, mark]) {
    tap(one);
    expect(where()).toHaveTextContent("/targets/?view=goals");
  }
  tap(mark);
  expect(where()).toHaveTextContent(/^\/targets\/[^?/]+\//);
});
