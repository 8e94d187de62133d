/** As much as is used of a package that brings no types. */
declare module "@citation-js/core" {
  export const plugins: { readonly input: { readonly chain: (text: string) => unknown } };
}
