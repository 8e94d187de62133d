/** The id of the part that the address names. Where the whole route stands after a '#', a second one begins it. */
export const namedPart = (): string => location.hash.slice(location.hash.lastIndexOf("#") + 1);
