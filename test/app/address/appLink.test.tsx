import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import { appLink, LinksFrom } from "#app/address/useAppNavigation.tsx";

const setUp = (base: string) => {
  const { Link, setGo } = appLink();
  const go = vi.fn<(to: string) => void>();
  setGo(go);
  render(
    <LinksFrom value={base}>
      <Link to="/records?kind=policy">Records</Link>
    </LinksFrom>,
  );
  return { go, link: screen.getByRole("link", { name: "Records" }) };
};

test.each([
  ["/", "/records?kind=policy"],
  ["../../", "../../records?kind=policy"],
  ["/some/sub/path/", "/some/sub/path/records?kind=policy"],
])("a link under %s leads to %s", (base, href) => {
  expect(setUp(base).link).toHaveAttribute("href", href);
});

test("a plain click, or Enter, stays in the app", async () => {
  const user = userEvent.setup();
  const { go, link } = setUp("/");
  await user.click(link);
  link.focus();
  await user.keyboard("{Enter}");
  expect(go.mock.calls).toEqual([["/records?kind=policy"], ["/records?kind=policy"]]);
});

test.each(["Control", "Meta", "Shift", "Alt"])("a click with %s is the browser’s", async (key) => {
  const user = userEvent.setup();
  const { go, link } = setUp("/");
  await user.keyboard(`{${key}>}`);
  await user.click(link);
  expect(go).not.toHaveBeenCalled();
});
