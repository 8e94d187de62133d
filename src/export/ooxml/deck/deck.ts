import { strToU8 } from "fflate";

import { type OoxmlPackage, ooxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";

import { addMasters, slidesType } from "./masters.ts";
import {
  figureBox,
  holder,
  level,
  masterColours,
  paragraphs,
  place,
  rectangle,
  slideImage,
  slideNumber,
  slideSize,
  spaces,
  tree,
} from "./shapes.ts";

/** A drawing, and the picture of it for programs that don't know drawings. Width and height in pixels. */
interface SlidePicture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

interface Slide {
  /** Names the figure, so that it is found again. */
  readonly id: string;
  readonly title: string;
  /** What the figure shows, for who can't see it. */
  readonly alt: string;
  readonly notes: string;
  /** The line under the figure: where it comes from. */
  readonly source: string;
  readonly picture: SlidePicture;
}

export interface Deck {
  readonly title: string;
  readonly creator: string;
  /** When it was made: `2026-11-25T00:00:00Z`. */
  readonly made: string;
  readonly slides: readonly Slide[];
}

/** Names the extension by which Office finds the drawing that a picture stands for. */
const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

const drawPicture = (file: OoxmlPackage, path: string, at: number, slide: Slide): Xml => {
  const { svg, png, width, height } = slide.picture;
  const media = `ppt/media/figure${at}`;
  file.addFile(`${media}.png`, "image/png", png);
  file.addFile(`${media}.svg`, "image/svg+xml", strToU8(svg));
  const scale = Math.min(figureBox.cx / width, figureBox.cy / height);
  const [cx, cy] = [Math.round(width * scale), Math.round(height * scale)];
  const x = Math.round(figureBox.x + (figureBox.cx - cx) / 2);
  const drawing = el("asvg:svgBlip", {
    "xmlns:asvg": ns.svg,
    "r:embed": file.relate(path, "image", { part: `${media}.svg` }),
  });
  return el(
    "p:pic",
    {},
    el(
      "p:nvPicPr",
      {},
      el("p:cNvPr", { id: 5, name: `figure:${slide.id}`, descr: slide.alt }),
      el("p:cNvPicPr", {}, el("a:picLocks", { noChangeAspect: true })),
      el("p:nvPr"),
    ),
    el(
      "p:blipFill",
      {},
      el(
        "a:blip",
        { "r:embed": file.relate(path, "image", { part: `${media}.png` }) },
        el("a:extLst", {}, el("a:ext", { uri: SVG_EXTENSION }, drawing)),
      ),
      el("a:stretch", {}, el("a:fillRect")),
    ),
    el("p:spPr", {}, place("a:xfrm", { x, y: figureBox.y, cx, cy }), rectangle),
  );
};

const core = {
  "xmlns:cp": ns.core,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
} as const;

/**
 * A deck for PowerPoint and its like (ISO 29500-1, PresentationML), 16:9: each slide with its title, figure,
 * source line, number and notes. The same deck gives the same bytes.
 */
export const deckFile = ({ title, creator, made, slides }: Deck): Uint8Array<ArrayBuffer> => {
  const file = ooxmlPackage();
  const main = "ppt/presentation.xml";
  file.relate("", "officeDocument", { part: main });
  const masters = addMasters(file, main);
  const ids = slides.map((slide, index) => {
    const path = `ppt/slides/slide${index + 1}.xml`;
    const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`;
    const id = file.relate(main, "slide", { part: path });
    file.relate(path, "slideLayout", { part: masters.layout });
    file.relate(path, "notesSlide", { part: notes });
    file.relate(notes, "notesMaster", { part: masters.notes });
    file.relate(notes, "slide", { part: path });
    file.add(
      path,
      slidesType("slide"),
      el(
        "p:sld",
        spaces,
        el(
          "p:cSld",
          {},
          tree(
            holder({
              id: 2,
              name: `title:${slide.id}`,
              type: "title",
              text: paragraphs(slide.title),
            }),
            drawPicture(file, path, index + 1, slide),
            holder({
              id: 3,
              name: `source:${slide.id}`,
              type: "ftr",
              idx: 11,
              text: paragraphs(slide.source),
            }),
            holder({ id: 4, name: "Slide number", type: "sldNum", idx: 12, text: [slideNumber] }),
          ),
        ),
        masterColours,
      ),
    );
    file.add(
      notes,
      slidesType("notesSlide"),
      el(
        "p:notes",
        spaces,
        el(
          "p:cSld",
          {},
          tree(
            slideImage(),
            holder({ id: 3, name: "Notes", type: "body", idx: 3, text: paragraphs(slide.notes) }),
          ),
        ),
        masterColours,
      ),
    );
    return el("p:sldId", { id: 256 + index, "r:id": id });
  });
  file.add(
    main,
    slidesType("presentation.main"),
    el(
      "p:presentation",
      spaces,
      el(
        "p:sldMasterIdLst",
        {},
        el("p:sldMasterId", { id: 2_147_483_648, "r:id": masters.masterId }),
      ),
      el("p:notesMasterIdLst", {}, el("p:notesMasterId", { "r:id": masters.notesId })),
      el("p:sldIdLst", {}, ids),
      el("p:sldSz", slideSize),
      el("p:notesSz", { cx: slideSize.cy, cy: 9_144_000 }),
      el("p:defaultTextStyle", {}, level(1800)),
    ),
  );
  file.relate("", "core-properties", { part: "docProps/core.xml" });
  file.add(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    el(
      "cp:coreProperties",
      core,
      el("dc:title", {}, title),
      el("dc:creator", {}, creator),
      el("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, made),
    ),
  );
  return file.zip();
};
