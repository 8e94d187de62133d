import type { Plugin } from "vite";

/** The licences of all libraries in a build. */
export const licencesFile = "licences.txt";

/** The first words of the terms of MIT, ISC and BSD, after the copyright notice. */
const terms = /^(?:Permission is hereby granted|Permission to use, copy|Redistribution and use)/m;

const withoutLayout = (text: string): string =>
  text.replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, " ").trim();

/**
 * The licences with terms that several libraries share in full under the first of them, to which the others refer
 * after their own copyright notices. A library has a section, headed `## name - version (licence)`.
 */
export const withTermsOnce = (licences: string): string => {
  const firstWith = new Map<string, string>();
  const sections = licences.split(/^(?=## )/m).map((section) => {
    const from = section.search(terms);
    if (from < 0) return section;
    const text = withoutLayout(section.slice(from));
    const first = firstWith.get(text);
    if (first !== undefined)
      return `${section.slice(0, from)}The same terms as those of ${first} above.\n\n`;
    firstWith.set(text, /^## (.+?) - /.exec(section)?.[1] ?? "");
    return section;
  });
  return `${sections.join("").trim()}\n`;
};

/** Shortens the file that Vite writes. */
export const licences = (): Plugin => ({
  name: "licences",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const file = bundle[licencesFile];
      if (file?.type === "asset") file.source = withTermsOnce(String(file.source));
    },
  },
});
