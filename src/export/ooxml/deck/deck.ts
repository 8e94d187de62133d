import { ooxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { el, ns } from "#export/ooxml/xml.ts";

import { addRecord, deckLetters } from "./deckRecord.ts";
import { addMasters, slidesType } from "./masters.ts";
import { slidePage } from "./page.ts";
import {
  holder,
  level,
  masterColours,
  paragraphs,
  slideImage,
  slideSize,
  spaces,
  tree,
} from "./shapes.ts";
import type { Deck } from "./slides.ts";

const core = {
  "xmlns:cp": ns.core,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
} as const;

/**
 * A deck for PowerPoint and its like (ISO 29500-1, PresentationML), 16:9: each slide with its title, words
 * or figure, source line, number and notes. The same deck gives the same bytes.
 */
export const deckFile = (deck: Deck): Promise<Uint8Array<ArrayBuffer>> => {
  const { title, creator, made } = deck;
  const slides = deck.slides.map((slide) => ({ ...slide, deck: deckLetters(deck) }));
  const file = ooxmlPackage();
  const main = "ppt/presentation.xml";
  file.relate("", "officeDocument", { part: main });
  const masters = addMasters(file, main);
  const ids = slides.map((slide, index) => {
    const path = `ppt/slides/slide${index + 1}.xml`;
    const notes = `ppt/notesSlides/notesSlide${index + 1}.xml`;
    const id = file.relate(main, "slide", { part: path });
    file.relate(path, "slideLayout", { part: masters.layouts[slide.kind] });
    file.relate(path, "notesSlide", { part: notes });
    file.relate(notes, "notesMaster", { part: masters.notes });
    file.relate(notes, "slide", { part: path });
    file.add(path, slidesType("slide"), slidePage(file, path, index + 1, slide));
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
  addRecord(file, main, deck);
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
