import { afterEach, expect, test, vi } from "vitest";

import { siteUrl } from "#app/build/siteData.ts";

afterEach(() => vi.unstubAllEnvs());

const given = (address: string): string | undefined => {
  vi.stubEnv("SITE_URL", address);
  return siteUrl();
};

test("the site's address ends in a slash and has no query; without one there is none", () => {
  expect(given("https://host/path")).toBe("https://host/path/");
  expect(given("HTTP://host/path//?a=1#b")).toBe("http://host/path/");
  expect(given("")).toBeUndefined();
});

test("what is no address is refused by the name of its variable", () => {
  for (const wrong of ["example.org/site", "ftp://host/", "https://", "/path/"])
    expect(() => given(wrong)).toThrow(
      `SITE_URL: expected an address that begins with https:// or http://, found ${wrong}`,
    );
});
