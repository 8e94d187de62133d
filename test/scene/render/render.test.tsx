import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { colourOf } from "#scene/render/palette.ts";
import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { svgText } from "#scene/render/svgText.ts";
import { tokenClasses } from "#scene/render/tokenClasses.ts";
import type { Scene } from "#scene/scene.ts";
import type { Token } from "#scene/token.ts";
import { emptySelection } from "#domain/query/selection/selection.ts";
import { narrowFacet } from "#domain/query/selection/changeSelection.ts";
import { renderView } from "#test/support/renderView.tsx";
import { parseSvg } from "#test/support/svgFile.ts";

const css = readFileSync(join(import.meta.dirname, "../../../src/app/styles.css"), "utf8");

describe("tokens", () => {
  const tokens = Object.keys(tokenClasses) as Token[];

  test.each(tokens)("%s has the colours in a file that its class has on the screen", (token) => {
    const { fill, stroke } = tokenClasses[token];
    const name = fill.replace(/^fill-/, "");
    expect(stroke).toBe(`stroke-${name}`);
    const [, light, dark] =
      new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
    expect([colourOf(token, "light"), colourOf(token, "dark")]).toEqual([light, dark]);
  });
});

const scene: Scene = {
  width: 120,
  height: 40,
  title: "Targets & “bodies” <b>",
  description: "Two marks",
  marks: [
    { kind: "rect", x: 0, y: 0, width: 120, height: 40, fill: "paper" },
    { kind: "hit", x: 0, y: 0, width: 24, height: 24 },
    {
      kind: "group",
      at: { x: 10, y: 10 },
      means: {
        id: "met",
        name: "Met: 9",
        destination: { path: "/targets", selection: narrowFacet(emptySelection, "verdict", "met") },
      },
      marks: [
        { kind: "path", d: "M0 0H1V1Z", at: { x: 5, y: 5, scale: 4 }, fill: "verdict.met" },
        { kind: "text", x: 12, y: 10, lines: ["9 & 钢铁\u0007"], fill: "ink", halo: "paper" },
      ],
    },
  ],
};

describe("in a file", () => {
  test("it is an SVG of its own, with size, title and description, in the colours of a theme", () => {
    const root = parseSvg(svgText(scene, "dark")).documentElement;
    expect(root.getAttribute("viewBox")).toBe("0 0 120 40");
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["120", "40"]);
    expect(root.querySelector("title")?.textContent).toBe("Targets & “bodies” <b>");
    expect(root.querySelector("desc")?.textContent).toBe("Two marks");
    expect(root.querySelector("rect")?.getAttribute("fill")).toBe("#14171b");
    expect(root.querySelector("path")?.getAttribute("fill")).toBe("#5cc593");
    expect(svgText(scene, "light")).toContain("#1d7a4f");
  });

  test("what only answers to a pointer is left out, and names become titles", () => {
    const root = parseSvg(svgText(scene, "light")).documentElement;
    expect(root.querySelectorAll("rect")).toHaveLength(1);
    expect([...root.querySelectorAll("g > title")].map((one) => one.textContent)).toEqual([
      "Met: 9",
    ]);
  });

  test.each(["\u0000a", "a\uD800b", "\uFFFEa", "]]>", "<!--", "\u001B[31m", "a\"b'c"])(
    "%j leaves it well-formed",
    (text) => {
      const hostile: Scene = {
        ...scene,
        title: text,
        description: text,
        marks: [
          {
            kind: "text",
            x: 0,
            y: 9,
            lines: [text, text],
            fill: "ink",
            means: { id: text, name: text },
          },
        ],
      };
      expect(parseSvg(svgText(hostile, "light")).documentElement.tagName).toBe("svg");
    },
  );
});

describe("on the screen", () => {
  test("what leads somewhere is a link that carries the selection on", () => {
    renderView(<SceneSvg scene={scene} />, "/?sector=steel&sort=due");
    expect(screen.getByRole("group", { name: /^Targets/ })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Met: 9" })).toHaveAttribute(
      "href",
      "/targets/?verdict=met",
    );
  });

  test("links that belong together are a group of their name", () => {
    const group = {
      kind: "group",
      at: { x: 0, y: 9 },
      name: "By verdict",
      marks: scene.marks,
    } as const;
    renderView(<SceneSvg scene={{ ...scene, marks: [group] }} />);
    const named = within(screen.getByRole("group", { name: "By verdict" }));
    expect(named.getByRole("link", { name: "Met: 9" })).toBeInTheDocument();
  });

  test("tokens become classes, and no style is written into it", () => {
    const { container } = renderView(<SceneSvg scene={scene} />);
    expect(container.querySelector("path")).toHaveClass("fill-met");
    expect(container.querySelector("[style]")).toBeNull();
    expect(container.querySelector("[lang=zh]")).toHaveTextContent("钢铁");
  });
});
