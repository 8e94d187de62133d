import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { ExternalLink } from "#ui/frame/ExternalLink.tsx";

test.each(["https://example.org/", "http://example.org/a?b=c"])("%s is linked, safely", (href) => {
  render(<ExternalLink href={href}>A page</ExternalLink>);
  const link = screen.getByRole("link", { name: /^A page/ });
  expect(link).toHaveAttribute("href", href);
  expect(link).toHaveAttribute("rel", "noreferrer");
});

test.each(["javascript:alert(1)", " javascript:x", "data:text/html,x", "file:///x", "//host", ""])(
  "'%s' stays text",
  (href) => {
    render(<ExternalLink href={href}>A page</ExternalLink>);
    expect(screen.getByText("A page")).toBeInTheDocument();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  },
);
