import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Record<string, Uint8Array>;

const relations = (path: string): string => path.replace(/([^/]+)$/, "_rels/$1.rels");

const textIn = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());

const slidePath = (at: number): string => `ppt/slides/slide${at}.xml`;

/** A deck with the text of some parts changed. */
export const edited = (
  bytes: Uint8Array,
  path: RegExp,
  edit: (text: string) => string,
): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    if (path.test(name)) parts[name] = strToU8(edit(textIn(parts, name)));
  }
  return zipSync(parts);
};

/**
 * Adds a copy of a slide behind all others, as programs do: with a chart, notes and pictures of its own.
 * `from` is the deck that it is copied from, the same one or another.
 */
export const withCopyOf = (
  bytes: Uint8Array,
  at: number,
  from: Uint8Array = bytes,
  edit: (slide: string) => string = (slide) => slide,
): Uint8Array<ArrayBuffer> => {
  const [parts, source] = [unzipSync(bytes), unzipSync(from)];
  const count = Object.keys(parts).filter((path) => /slides\/slide\d+\.xml$/.test(path)).length;
  const [types, main] = ["[Content_Types].xml", "ppt/presentation.xml"];
  const copied = new Map<string, string>();
  const copy = (path: string, to: string): void => {
    copied.set(path, to);
    parts[to] = source[path] ?? new Uint8Array();
    const type = new RegExp(`<Override PartName="/${path}" ContentType="([^"]*)"/>`).exec(
      textIn(source, types),
    )?.[1];
    if (type !== undefined) {
      const one = `<Override PartName="/${to}" ContentType="${type}"/></Types>`;
      parts[types] = strToU8(textIn(parts, types).replace("</Types>", one));
    }
    const list = textIn(source, relations(path));
    if (list === "") return;
    const own = list.replaceAll(/(?<=Target=")[^"]*(?=")/g, (target) => {
      const used = new URL(target, `https://a/${path}`).pathname.slice(1);
      if (source[used] === undefined || /slideLayout|notesMaster/.test(used)) return target;
      const name = used.replace(/(\.\w+)$/, "-copy$1");
      if (!copied.has(used)) copy(used, name);
      return `../${copied.get(used)?.replace("ppt/", "")}`;
    });
    parts[relations(to)] = strToU8(own);
  };
  const path = slidePath(count + 1);
  copy(slidePath(at), path);
  parts[path] = strToU8(edit(textIn(parts, path)));
  const id = `rIdCopy${count}`;
  const relation = `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" Target="slides/slide${count + 1}.xml"/></Relationships>`;
  parts[relations(main)] = strToU8(
    textIn(parts, relations(main)).replace("</Relationships>", relation),
  );
  parts[main] = strToU8(
    textIn(parts, main).replace(
      "</p:sldIdLst>",
      `<p:sldId id="${900 + count}" r:id="${id}"/></p:sldIdLst>`,
    ),
  );
  return zipSync(parts);
};

/** A deck as it was written before names told which deck they are of. */
export const ofBefore = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  edited(
    edited(bytes, /slides\/slide\d+\.xml$/, (text) =>
      text.replaceAll(/(?<=name="[a-z]+:[\w-]+):[a-z]+(?=")/g, ""),
    ),
    /customXml\/item1\.xml$/,
    (text) => text.replace(/(?:"|&quot;)deck(?:"|&quot;):(?:"|&quot;)[a-z]+(?:"|&quot;),/, ""),
  );

/** Names of shapes in a copy that LibreOffice 25.2 makes: a number in the place of the digits, or after letters. */
const libreName = (name: string): string =>
  /\d$/.test(name) ? `${name.replace(/\d+$/, "")} 1` : `${name} 1`;

/** A slide as LibreOffice copies and stores it: placeholders lose their names, charts and tables what they show. */
export const inLibreOffice = (slide: string): string =>
  slide
    .replaceAll(
      /(?<=<p:cNvPr id="\d+" name=")((?:figure|code|highlight|rest):[^"]*)(?=")/g,
      libreName,
    )
    .replaceAll(/(?<=<p:cNvPr id="\d+" name=")(?:title|text|source):[^"]*(?=")/g, "PlaceHolder 1")
    .replaceAll(/(?<=<p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*") descr="[^"]*"/g, "");

/** A slide with all that isn't a placeholder in one group, moved and made smaller. */
export const grouped = (slide: string): string => {
  const free = /<p:(graphicFrame|pic)>.*?<\/p:\1>|<p:sp>(?:(?!<p:ph).)*?<\/p:sp>/gs;
  const inside = slide.match(free)?.join("") ?? "";
  const frame =
    '<p:nvGrpSpPr><p:cNvPr id="90" name="Group 90"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="500000" y="500000"/><a:ext cx="6000000" cy="3000000"/><a:chOff x="0" y="0"/><a:chExt cx="12000000" cy="6000000"/></a:xfrm></p:grpSpPr>';
  return slide
    .replaceAll(free, "")
    .replace("</p:spTree>", `<p:grpSp>${frame}${inside}</p:grpSp></p:spTree>`);
};
