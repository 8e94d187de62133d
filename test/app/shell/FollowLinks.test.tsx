import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { FollowLinks } from "#app/shell/FollowLinks.tsx";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderView } from "#test/support/renderView.tsx";

const root = "https://host.example/sub/";

const linksAt = (path: string, parameters = ""): readonly (string | null)[] => {
  const { container } = renderView(
    <FollowLinks root={root} snapshot={coreSnapshot(parameters)} />,
    `${path}?${parameters}`,
  );
  return within(container)
    .queryAllByRole("link")
    .map((link) => link.getAttribute("href"));
};

test("a body’s page leads to its feed and its calendar", () => {
  expect(linksAt("/agencies/miit")).toEqual([
    `${root}feeds/agencies/miit.xml`,
    `${root}calendar/agencies/miit.ics`,
  ]);
  expect(screen.getByText(/Follow MIIT:/)).toBeVisible();
});
