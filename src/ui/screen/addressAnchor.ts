/** The anchor of the address. With hash routing, which a page saved as one file uses, it follows a second '#'. */
export const addressAnchor = (): string => location.hash.slice(location.hash.lastIndexOf("#") + 1);
