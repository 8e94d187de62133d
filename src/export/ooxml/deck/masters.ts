import type { OoxmlPackage } from "#export/ooxml/ooxmlPackage.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";

import { footer, layoutOf, layoutPath, layouts, number, title } from "./layouts.ts";
import {
  figureBox,
  holder,
  inches,
  level,
  masterColours,
  paragraphs,
  slideImage,
  spaces,
  tree,
} from "./shapes.ts";
import { theme } from "./theme.ts";
import { TABLE_STYLE } from "./tableOnSlide.ts";

export const slidesType = (of: string): string =>
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

/** Adds what every deck has: themes, masters and layouts. PowerPoint wants a theme of its own for notes. */
export const addMasters = (file: OoxmlPackage, deck: string) => {
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
          title,
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
