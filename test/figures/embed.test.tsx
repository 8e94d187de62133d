import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { EmbedFigure } from "#figures/actions/EmbedFigure.tsx";
import { embedSnippet, figureFramedAt, FRAME, framedFigure } from "#figures/embed.ts";
import { FigureAtContext } from "#figures/figureAtContext.ts";
import { verdictsFigure } from "#figures/scoreboard/figure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { renderView } from "#test/support/renderView.tsx";

test.each([
  ["/", "targets-on-their-way", "/targets-on-their-way"],
  ["/targets", "verdicts", "/targets/verdicts"],
  ["/agencies/miit", "partners-of-miit", "/agencies/miit/partners-of-miit"],
  ["/targets/compute-total", "compute-total", "/targets/compute-total/compute-total"],
])(
  "the figure of %s called '%s' is framed as %s, and as earlier builds did",
  (path, figureId, text) => {
    expect(framedFigure.write({ path, figureId })).toEqual([text]);
    const parameters = new URLSearchParams([["figure", text]]);
    expect(figureFramedAt(FRAME, parameters)).toEqual({ path, figureId });
    expect(figureFramedAt(FRAME + text, new URLSearchParams())).toEqual({ path, figureId });
  },
);

test("a snippet is one frame, whatever stands in title and address", () => {
  const address = 'https://example.org/embed/a/?q="x"&asof=2026-11-24';
  const title = 'Met <b>& "missed"</b>';
  const html = embedSnippet(address, title, 420);
  const page = [...new DOMParser().parseFromString(html, "text/html").body.children];
  expect(page).toHaveLength(1);
  const [frame] = page;
  expect(frame?.getAttribute("src")).toBe(address);
  expect(frame?.getAttribute("title")).toBe(title);
  expect(frame?.getAttribute("height")).toBe("420");
  expect(frame?.getAttribute("width")).toBe("100%");
  expect(frame?.getAttribute("loading")).toBe("lazy");
  // Without 'allow-same-origin': it reaches nothing of the page that holds it, nor of its own site.
  expect(frame?.getAttribute("sandbox")?.split(" ").toSorted()).toEqual([
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    "allow-scripts",
  ]);
});

test("what is pasted leads to the figure as it is selected, at a theme and a day that were chosen", async () => {
  const user = userEvent.setup();
  const snapshot = coreSnapshot("agency=miit");
  const figure = fileOn(verdictsFigure, snapshot);
  renderView(
    <FigureAtContext value={() => Promise.resolve(figure)}>
      <EmbedFigure snapshot={snapshot} figureId="verdicts" />
    </FigureAtContext>,
    "/targets/?agency=miit",
  );
  const snippet = await screen.findByRole("textbox", { name: "Snippet" });
  const source = (): string | null | undefined =>
    new DOMParser()
      .parseFromString(snippet instanceof HTMLTextAreaElement ? snippet.value : "", "text/html")
      .querySelector("iframe")
      ?.getAttribute("src");
  const address = "https://dashboard.example/embed/?agency=miit&figure=%2Ftargets%2Fverdicts";
  expect(source()).toBe(address);
  await user.selectOptions(screen.getByRole("combobox"), "Dark");
  expect(source()).toBe(address.replace("&figure", "&theme=dark&figure"));
  await user.click(screen.getByRole("checkbox", { name: "Keep to 24 November 2026" }));
  expect(source()).toBe(address.replace("&figure", "&asof=2026-11-24&theme=dark&figure"));
});
