/** The built index.html of a language's folder, with addresses relative to the site's root: `../../zh/assets/…`. */
export const withRootPaths = (html: string, folder: string, root: string): string =>
  html.replaceAll(/(?<=\s(?:src|href)=")\.{1,2}\/[^"]*/g, (address) => {
    const { pathname } = new URL(address, `https://site.invalid/${folder}`);
    return root + pathname.slice(1);
  });
