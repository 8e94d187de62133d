/** The groups that recharts draws into, one for each height at which its parts lie. */
const layers = "[class*='recharts-zIndex-layer']:not([tabindex])";

/**
 * Leaves a chart one stop of the Tab key, which is its picture. React listens on every layer that
 * recharts draws into, and Chromium takes an element of a picture that is listened on for a stop. The
 * layers come after their chart. To be used as a ref around it.
 */
export const oneTabStop = (element: Element | null): (() => void) | undefined => {
  if (element === null) return undefined;
  const skip = (): void => {
    for (const layer of element.querySelectorAll(layers)) layer.setAttribute("tabindex", "-1");
  };
  const observer = new MutationObserver(skip);
  observer.observe(element, { childList: true, subtree: true });
  skip();
  return () => observer.disconnect();
};
