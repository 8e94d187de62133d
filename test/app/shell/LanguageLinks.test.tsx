import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router-dom";
import { expect, test } from "vitest";

import { LanguageLinks } from "#app/shell/Shell.tsx";
import { useAppNavigation } from "#app/address/useAppNavigation.tsx";
import { LINK_MARK } from "#domain/briefing/briefingText.ts";
import { NavigationProvider } from "#ui/navigation.tsx";

const Header = () => (
  <NavigationProvider value={useAppNavigation("/")}>
    <LanguageLinks root="https://dashboard.example/site/" />
  </NavigationProvider>
);

test.each([
  ["/", "https://dashboard.example/site/zh/"],
  ["/targets/compute-total", "https://dashboard.example/site/zh/targets/compute-total/"],
  [
    "/timeline/?agency=miit&group=lead",
    "https://dashboard.example/site/zh/timeline/?agency=miit&group=lead",
  ],
  [
    "/method/?asof=2023-11-01#missed",
    "https://dashboard.example/site/zh/method/?asof=2023-11-01#missed",
  ],
  [`/briefing/${LINK_MARK}abc`, "https://dashboard.example/site/zh/briefing/"],
])("%s leads to %s", (address, other) => {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Header />
    </MemoryRouter>,
  );
  const link = screen.getByRole("link", { name: "中文" });
  expect(link).toHaveAttribute("href", other);
  expect(link).toHaveAttribute("hreflang", "zh-Hans");
  expect(link).toHaveAttribute("lang", "zh-Hans");
});
