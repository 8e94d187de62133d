/** A picture of a page for the preview of a link to it. */
export const cards = {
  name: "China Industries",
  alt: (title: string): string => `A figure from China Industries: ${title}`,
};
