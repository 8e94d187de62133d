import { colourOf } from "#charts/render/palette.ts";
import type { OoxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";

import {
  holder,
  inches,
  level,
  masterColours,
  paragraphs,
  slideImage,
  slideNumber,
  spaces,
  tree,
} from "./shapes.ts";

export const slidesType = (of: string): string =>
  `application/vnd.openxmlformats-officedocument.presentationml.${of}+xml`;

const TABLE_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";

const hex = (token: Parameters<typeof colourOf>[0]): string =>
  colourOf(token, "light").slice(1).toUpperCase();

/** Ours: what a person adds to a slide has the colours of its figures. */
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

/** Without East Asian fonts in the theme, Chinese turns to boxes where the system has none to offer. */
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

const accents = [1, 2, 3, 4, 5, 6].map((at) => `accent${at}`);

const colourMap = el("p:clrMap", {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries([...accents, "hlink", "folHlink"].map((name) => [name, name])),
});

const background = el("p:bg", {}, el("p:bgRef", { idx: 1001 }, el("a:schemeClr", { val: "bg1" })));

/** Places and type of what each slide has: its title, the line under it, its number. */
const holders: readonly Xml[] = [
  holder({
    id: 2,
    name: "Title",
    type: "title",
    text: paragraphs("Title"),
    box: inches(0.5, 0.3, 12.33, 0.9),
  }),
  holder({
    id: 3,
    name: "Footer",
    type: "ftr",
    idx: 11,
    text: paragraphs(""),
    box: inches(0.5, 6.9, 11, 0.4),
    style: level(1000),
  }),
  holder({
    id: 4,
    name: "Slide number",
    type: "sldNum",
    idx: 12,
    text: [slideNumber],
    box: inches(11.8, 6.9, 1.03, 0.4),
    style: level(1000, "r"),
  }),
];

const themeType = "application/vnd.openxmlformats-officedocument.theme+xml";

/** Adds what every deck has: themes, masters and a layout. PowerPoint wants a theme of its own for notes. */
export const addMasters = (file: OoxmlPackage, deck: string) => {
  const master = "ppt/slideMasters/slideMaster1.xml";
  const layout = "ppt/slideLayouts/slideLayout1.xml";
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
  const layoutId = file.relate(master, "slideLayout", { part: layout });
  file.relate(master, "theme", { part: themePart });
  file.relate(layout, "slideMaster", { part: master });
  file.relate(notes, "theme", { part: notesTheme });
  file.add(
    master,
    slidesType("slideMaster"),
    el(
      "p:sldMaster",
      spaces,
      el("p:cSld", {}, background, tree(...holders)),
      colourMap,
      el("p:sldLayoutIdLst", {}, el("p:sldLayoutId", { id: 2_147_483_649, "r:id": layoutId })),
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
    layout,
    slidesType("slideLayout"),
    el(
      "p:sldLayout",
      { ...spaces, type: "titleOnly", preserve: true },
      el("p:cSld", { name: "Title Only" }, tree(...holders)),
      masterColours,
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
  return { layout, notes, masterId, notesId };
};
