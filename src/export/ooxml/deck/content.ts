import { chartPart } from "#export/ooxml/chart/chartPart.ts";
import type { OoxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";

import { type SlideBox, inches, place, rectangle } from "./shapes.ts";
import { type DeckFigureSlide, type SlideLink, type SlidePicture, shapeName } from "./slides.ts";
import { tableOnSlide } from "./tableOnSlide.ts";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The extension by which Office finds the SVG behind a picture. */
export const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/** Ids of shapes on a slide, apart from its placeholders. */
const shapeId = { figure: 5, code: 6 } as const;

const picture = (properties: Xml, blip: Xml, box: SlideBox): Xml =>
  el(
    "p:pic",
    {},
    el(
      "p:nvPicPr",
      {},
      properties,
      el("p:cNvPicPr", {}, el("a:picLocks", { noChangeAspect: true })),
      el("p:nvPr"),
    ),
    el("p:blipFill", {}, blip, el("a:stretch", {}, el("a:fillRect"))),
    el("p:spPr", {}, place("a:xfrm", box), rectangle),
  );

/** A picture centred in a box, as large as fits. */
export const fitting = (
  { width, height }: Pick<SlidePicture, "width" | "height">,
  box: SlideBox,
): SlideBox => {
  const scale = Math.min(box.cx / width, box.cy / height);
  const [cx, cy] = [Math.round(width * scale), Math.round(height * scale)];
  return { x: Math.round(box.x + (box.cx - cx) / 2), y: box.y, cx, cy };
};

/** Adds a slide's figure in a box. `path` is the slide's part, `at` its number. */
export const drawFigure = (
  file: OoxmlPackage,
  path: string,
  at: number,
  slide: DeckFigureSlide,
  box: SlideBox,
): Xml => {
  const { alt, content } = slide;
  const properties = el("p:cNvPr", {
    id: shapeId.figure,
    name: shapeName("figure", slide),
    descr: alt,
  });
  const frame = (uri: string, graphic: Xml): Xml =>
    el(
      "p:graphicFrame",
      {},
      el(
        "p:nvGraphicFramePr",
        {},
        properties,
        el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: true })),
        el("p:nvPr"),
      ),
      place("p:xfrm", box),
      el("a:graphic", {}, el("a:graphicData", { uri }, graphic)),
    );
  switch (content.is) {
    case "picture": {
      const media = `ppt/media/figure${at}`;
      file.addFile(`${media}.png`, "image/png", content.png);
      file.addFile(`${media}.svg`, "image/svg+xml", new TextEncoder().encode(content.svg));
      const drawing = el("asvg:svgBlip", {
        "xmlns:asvg": ns.svg,
        "r:embed": file.relate(path, "image", { part: `${media}.svg` }),
      });
      const blip = el(
        "a:blip",
        { "r:embed": file.relate(path, "image", { part: `${media}.png` }) },
        el("a:extLst", {}, el("a:ext", { uri: SVG_EXTENSION }, drawing)),
      );
      return picture(properties, blip, fitting(content, box));
    }
    case "chart": {
      const part = `ppt/charts/chart${at}.xml`;
      const workbookPath = `ppt/embeddings/chart${at}.xlsx`;
      const { root, book } = chartPart(
        content.chart,
        file.relate(part, "package", { part: workbookPath }),
      );
      file.add(part, CHART_TYPE, root);
      file.addFile(workbookPath, XLSX_TYPE, book);
      return frame(
        ns.chart,
        el("c:chart", { "xmlns:c": ns.chart, "r:id": file.relate(path, "chart", { part }) }),
      );
    }
    case "table":
      return frame(ns.table, tableOnSlide(content, box.cx));
  }
};

/** To the right of the title. */
const codeBox = inches(11.73, 0.2, 1.1, 1.1);

/** The QR code of the figure's page; it is also a link, for reading on a screen. */
export const drawCode = (
  file: OoxmlPackage,
  path: string,
  at: number,
  slide: DeckFigureSlide,
  { address, code, alt }: SlideLink,
): Xml | undefined => {
  if (code === undefined) return undefined;
  const part = `ppt/media/code${at}.png`;
  file.addFile(part, "image/png", code);
  const properties = el(
    "p:cNvPr",
    { id: shapeId.code, name: shapeName("code", slide), descr: alt },
    el("a:hlinkClick", { "r:id": file.relate(path, "hyperlink", { href: address }) }),
  );
  const blip = el("a:blip", { "r:embed": file.relate(path, "image", { part }) });
  return picture(properties, blip, codeBox);
};
