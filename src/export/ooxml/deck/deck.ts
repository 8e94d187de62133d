import { ooxmlPackage, type OoxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";
import { addRecord, deckLetters } from "./deckRecord.ts";
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
  figureBox,
  inches,
} from "./shapes.ts";
import type { Deck } from "./slides.ts";
import { footer, layoutOf, layoutPath, layouts, number, title as titleShape } from "./layouts.ts";
import { TABLE_STYLE } from "./tableOnSlide.ts";
import { colourOf } from "#scene/render/palette.ts";

const hex = (token: Parameters<typeof colourOf>[0]): string =>
  colourOf(token, "light").slice(1).toUpperCase();

/** Our own colours: what people add to a slide matches its figures. */
const themeColours = {
  dk1: hex("ink"),
  lt1: "FFFFFF",
  dk2: hex("ink.muted"),
  lt2: hex("paper"),
  accent1: hex("kind.policy"),
  accent2: hex("verdict.met"),
  accent3: hex("verdict.behind"),
  accent4: hex("verdict.missed"),
  accent5: hex("kind.policy-news"),
  accent6: hex("kind.corporate-news"),
  hlink: hex("kind.policy"),
  folHlink: hex("verdict.due-no-baseline"),
} as const;

/** Without East Asian fonts in the theme, Chinese is shown as boxes on systems with no fallback font. */
const fonts = (tag: string): Xml =>
  el(
    tag,
    {},
    el("a:latin", { typeface: "Calibri" }),
    el("a:ea", { typeface: "Microsoft YaHei" }),
    el("a:cs", { typeface: "" }),
    el("a:font", { script: "Hans", typeface: "Microsoft YaHei" }),
    el("a:font", { script: "Hant", typeface: "Microsoft JhengHei" }),
  );

const solid = el("a:solidFill", {}, el("a:schemeClr", { val: "phClr" }));

/** A theme: PowerPoint requires one for slides and another for notes. */
const theme = (name: string): Xml =>
  el(
    "a:theme",
    { "xmlns:a": ns.drawing, name },
    el(
      "a:themeElements",
      {},
      el(
        "a:clrScheme",
        { name },
        Object.entries(themeColours).map(([key, val]) =>
          el(`a:${key}`, {}, el("a:srgbClr", { val })),
        ),
      ),
      el("a:fontScheme", { name }, fonts("a:majorFont"), fonts("a:minorFont")),
      el(
        "a:fmtScheme",
        { name },
        el("a:fillStyleLst", {}, solid, solid, solid),
        el(
          "a:lnStyleLst",
          {},
          [6350, 12_700, 19_050].map((w) => el("a:ln", { w }, solid)),
        ),
        el(
          "a:effectStyleLst",
          {},
          [1, 2, 3].map(() => el("a:effectStyle", {}, el("a:effectLst"))),
        ),
        el("a:bgFillStyleLst", {}, solid, solid, solid),
      ),
    ),
  );

const slidesType = (of: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${of}+xml`;

const accents = [1, 2, 3, 4, 5, 6].map((at) => `accent${at}`);

const colourMap = el("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries([...accents, "hlink", "folHlink"].map((name) => [name, name])),
});

const background = el("p:bg", {}, el("p:bgRef", { idx: 1001 }, el("a:schemeClr", { val: "bg1" })));

const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

/** Adds the parts of every deck: themes, masters and layouts. PowerPoint requires a separate theme for notes. */
const addMasters = (file: OoxmlPackage, deck: string) => {
  const master = "ppt/slideMasters/slideMaster1.xml";
  const notes = "ppt/notesMasters/notesMaster1.xml";
  const masterId = file.relate(deck, "slideMaster", { part: master });
  const notesId = file.relate(deck, "notesMaster", { part: notes });
  const settings: readonly (readonly [kind: string, root: Xml])[] = [
    ["presProps", el("p:presentationPr", spaces)],
    ["viewProps", el("p:viewPr", spaces)],
    ["tableStyles", el("a:tblStyleLst", { "xmlns:a": ns.drawing, def: TABLE_STYLE })],
  ];
  for (const [kind, root] of settings) {
    file.add(`ppt/${kind}.xml`, slidesType(kind), root);
    file.relate(deck, kind, { part: `ppt/${kind}.xml` });
  }
  const [themePart, notesTheme] = ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"];
  file.add(themePart, themeType, theme("Slides"));
  file.add(notesTheme, themeType, theme("Notes"));
  file.relate(deck, "theme", { part: themePart });
  const layoutIds = layouts.map(({ type, name, shapes }, at) => {
    const part = layoutPath(at);
    file.relate(part, "slideMaster", { part: master });
    file.add(
      part,
      slidesType("slideLayout"),
      el(
        "p:sldLayout",
        { ...spaces, type, preserve: true },
        el("p:cSld", { name }, tree(...shapes)),
        masterColours,
      ),
    );
    return el("p:sldLayoutId", {
      id: 2_147_483_649 + at,
      "r:id": file.relate(master, "slideLayout", { part }),
    });
  });
  file.relate(master, "theme", { part: themePart });
  file.relate(notes, "theme", { part: notesTheme });
  file.add(
    master,
    slidesType("slideMaster"),
    el(
      "p:sldMaster",
      spaces,
      el(
        "p:cSld",
        {},
        background,
        tree(
          titleShape,
          holder({
            id: 5,
            name: "Text",
            type: "body",
            idx: 1,
            text: paragraphs("Text"),
            box: figureBox,
          }),
          footer,
          number,
        ),
      ),
      colourMap,
      el("p:sldLayoutIdLst", {}, layoutIds),
      el("p:hf", { hdr: false, dt: false }),
      el(
        "p:txStyles",
        {},
        el("p:titleStyle", {}, level(2600)),
        el("p:bodyStyle", {}, level(2000)),
        el("p:otherStyle", {}, level(1200)),
      ),
    ),
  );
  file.add(
    notes,
    slidesType("notesMaster"),
    el(
      "p:notesMaster",
      spaces,
      el(
        "p:cSld",
        {},
        background,
        tree(
          slideImage(inches(0.75, 1.25, 6, 3.375)),
          holder({
            id: 3,
            name: "Notes",
            type: "body",
            idx: 3,
            text: paragraphs("Notes"),
            box: inches(0.75, 4.8125, 6, 3.9375),
          }),
        ),
      ),
      colourMap,
      el("p:notesStyle", {}, level(1200)),
    ),
  );
  return { layouts: layoutOf, notes, masterId, notesId };
};

const core = {
  "xmlns:cp": ns.core,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
} as const;

/**
 * A deck for PowerPoint and compatible programs (ISO 29500-1, PresentationML), 16:9: each slide with its
 * title, words or figure, source line, number and notes. The same deck gives the same bytes.
 */
export const deckFile = (deck: Deck): Promise<Uint8Array<ArrayBuffer>> => {
  const { title, creator, createdAt } = deck;
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
      el("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, createdAt),
    ),
  );
  return file.zip();
};
