/** The page for an address that leads nowhere. */
export const notFound = {
  title: "No such page",
  lead: (path: string): string => `There is no page at ${path}. These are the pages:`,
};
