import { colourOf } from "#scene/render/palette.ts";
import { el, ns, type Xml } from "#export/ooxml/xml.ts";

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

/** A theme: PowerPoint wants one for slides and one for notes. */
export const theme = (name: string): Xml =>
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
