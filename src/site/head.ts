import { detailsAt } from "#app/pages/pageDetails.ts";
import { idIn } from "#app/pages/pages.ts";
import { othersThan } from "#languages/languages.ts";
import { language } from "#messages/language.ts";
import { page as words } from "#messages/app/page.ts";
import { shell } from "#messages/app/shell.ts";

import { aboutAt } from "./basis/abouts.ts";
import { alternatesOf } from "./alternates.ts";
import { type CardFile, cardSize } from "./cards/cards.ts";
import { jsonLd, jsonLdText } from "./linkedData/jsonLd.ts";
import type { Head, HeadTag } from "./page.ts";
import type { Site } from "./basis/site.ts";
import { fileUrl, pageOf, pageUrl, rootFrom } from "./basis/siteAddress.ts";

const link = (attributes: HeadTag["attributes"]): HeadTag => ({ tag: "link", attributes });
const named = (name: string, content: string): HeadTag => ({
  tag: "meta",
  attributes: { name, content },
});
const property = (name: string, content: string): HeadTag => ({
  tag: "meta",
  attributes: { property: name, content },
});

/** The page's addresses in every language, for search engines. */
const addresses = (site: Site, route: string): readonly HeadTag[] => {
  const canonical = pageUrl(site, route);
  const standard = fileUrl(site, pageOf(route));
  if (canonical === undefined || standard === undefined) return [];
  return [
    link({ rel: "canonical", href: canonical }),
    link({ rel: "alternate", hreflang: language.tag, href: canonical }),
    ...othersThan(language).map(({ folder, tag }) =>
      link({ rel: "alternate", hreflang: tag, href: fileUrl(site, folder + pageOf(route)) ?? "" }),
    ),
    link({ rel: "alternate", hreflang: "x-default", href: standard }),
    property("og:url", canonical),
  ];
};

/** A language with its country, as Open Graph writes it: 'zh_CN'. */
const locale = (): string => {
  const { language: spoken, region } = new Intl.Locale(language.tag).maximize();
  return `${spoken}_${region ?? ""}`;
};

/**
 * The preview picture of the page, which requires an absolute address. One that the page shares with others shows
 * nothing that title and description don't say, so only a page's own is described.
 */
const picture = (site: Site, card: CardFile | undefined, isOwn: boolean): readonly HeadTag[] => {
  const address = card && fileUrl(site, card.path);
  if (card === undefined || address === undefined) return [named("twitter:card", "summary")];
  return [
    property("og:image", address),
    property("og:image:width", String(cardSize.width)),
    property("og:image:height", String(cardSize.height)),
    ...(isOwn ? [property("og:image:alt", card.alt)] : []),
    named("twitter:card", "summary_large_image"),
  ];
};

interface Preview {
  readonly card?: CardFile | undefined;
  /** Whether the card shows this page, and no other. */
  readonly isOwn?: boolean;
}

/** The metadata of a page. */
export const headOf = (site: Site, route: string, { card, isOwn = false }: Preview = {}): Head => {
  const about = aboutAt(route);
  const description = about?.description?.(site.snapshot, idIn(route)) ?? words.description;
  const root = rootFrom(site, route);
  return {
    description,
    tags: [
      ...(language.isDraft === true ? [named("robots", "noindex")] : []),
      ...addresses(site, route),
      ...alternatesOf(site, route).map(({ href, ...rest }) => link({ ...rest, href: root + href })),
      link({ rel: "manifest", href: `${root}${language.folder}manifest.webmanifest` }),
      link({ rel: "apple-touch-icon", href: `${root}icons/icon-180.png` }),
      property("og:site_name", shell.appName),
      // What isn't an article is taken for a website.
      ...(detailsAt(route)?.thing?.kind === "record" ? [property("og:type", "article")] : []),
      property("og:locale", locale()),
      ...picture(site, card, isOwn),
    ],
    data: jsonLd(site, route).map(jsonLdText),
  };
};
