// oxlint-disable-next-line eslint/no-restricted-imports -- it lies in public/, which is no layer
import icon from "../../public/icon.svg?raw";

import { language } from "#messages/language.ts";
import { page as words } from "#messages/app/page.ts";
import { colourOf } from "#scene/render/palette.ts";

import { renderPng } from "./cards/png.ts";
import type { Site, SiteFile } from "./basis/site.ts";
import { rootFrom } from "./basis/siteAddress.ts";

/** The side of the icon's own square. */
const SIDE = 32;

/** The icon on a background with padding: systems crop it to their own shapes. */
const onBackground = (around: number): string => {
  const side = SIDE + 2 * around;
  const inner = icon.replace("<svg ", `<svg x="0" y="0" width="${SIDE}" height="${SIDE}" `);
  const square = `x="${-around}" y="${-around}" width="${side}" height="${side}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${-around} ${-around} ${side} ${side}"><rect ${square} fill="${colourOf("ink", "light")}"/>${inner}</svg>`;
};

/** The padding: the safe area of an icon that is cropped to a disc is four fifths of its side. */
const MASKED = SIDE / 8 + 1;

const pictures = [
  { file: "icon-180.png", side: 180, around: 0 },
  { file: "icon-192.png", side: 192, around: 0 },
  { file: "icon-512.png", side: 512, around: 0 },
  { file: "icon-maskable-512.png", side: 512, around: MASKED },
] as const;

/** The site's icon as PNGs, for systems that don't accept SVG. All languages share them. */
export async function* iconFiles(): AsyncGenerator<SiteFile> {
  for (const { file, side, around } of pictures) {
    yield { path: `icons/${file}`, content: await renderPng(onBackground(around), side) };
  }
}

/** The web app manifest of one language. */
export const manifestFile = (site: Pick<Site, "url">): SiteFile => {
  const root = rootFrom(site, "/");
  const home = root + language.folder;
  const picture = (file: string, side: number, purpose: string) => ({
    src: `${root}icons/${file}`,
    sizes: `${side}x${side}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    name: words.title,
    short_name: words.title,
    description: words.description,
    lang: language.tag,
    start_url: home,
    scope: home,
    display: "standalone",
    background_color: colourOf("paper", "light"),
    theme_color: colourOf("ink", "light"),
    icons: [
      { src: `${root}icon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any" },
      picture("icon-192.png", 192, "any"),
      picture("icon-512.png", 512, "any"),
      picture("icon-maskable-512.png", 512, "maskable"),
    ],
  };
  return {
    path: `${language.folder}manifest.webmanifest`,
    content: `${JSON.stringify(manifest, undefined, 2)}\n`,
  };
};
