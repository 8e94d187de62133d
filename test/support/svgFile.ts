/** Reads a file as a browser reads a picture of its own: anything that isn't well-formed is an error. */
export const parseSvg = (text: string): XMLDocument => {
  const found = new DOMParser().parseFromString(text, "image/svg+xml");
  const error = found.querySelector("parsererror");
  if (error !== null) throw new Error(`not well-formed: ${error.textContent}\n${text}`);
  return found;
};
