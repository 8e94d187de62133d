import { expect, test } from "vitest";

import { iconFiles, manifestFile } from "#site/icons.ts";
import { pngSize } from "#test/support/png.ts";

test("icons are pictures as large as their names say", async () => {
  const sizes: Record<string, readonly number[]> = {};
  for await (const { path, content } of iconFiles()) {
    if (typeof content === "string") throw new Error("expected a picture");
    sizes[path] = pngSize(content);
  }
  expect(sizes).toEqual({
    "icons/icon-180.png": [180, 180],
    "icons/icon-192.png": [192, 192],
    "icons/icon-512.png": [512, 512],
    "icons/icon-maskable-512.png": [512, 512],
  });
});

test.each([
  [undefined, "./"],
  ["https://host.example/any/where/", "/any/where/"],
])("the manifest of a site at %s leads from %s, and its pictures exist", async (url, root) => {
  const { path, content } = manifestFile({ url });
  expect(path).toBe("manifest.webmanifest");
  const manifest: unknown = JSON.parse(String(content));
  expect(manifest).toMatchObject({
    name: "China Industries",
    lang: "en-GB",
    start_url: root,
    scope: root,
  });
  const paths = [`${root}icon.svg`];
  for await (const file of iconFiles()) paths.push(root + file.path);
  const sources = [...String(content).matchAll(/"src": "([^"]+)"/g)].map(([, source]) => source);
  expect(sources).toHaveLength(4);
  expect(paths).toEqual(expect.arrayContaining(sources));
});
