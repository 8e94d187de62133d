/** What theme.js may have kept on the document: a key that was pressed before the app ran. */
type EarlyKey = "palette" | "search";

/** Whether that key was pressed; it is answered once. */
export const takeEarlyKey = (key: EarlyKey): boolean => {
  const { dataset } = document.documentElement;
  if (dataset["early"] !== key) return false;
  delete dataset["early"];
  return true;
};

/** From now on the app hears keys itself. */
export const endEarlyKeys = (): void => {
  document.documentElement.dataset["started"] = "";
};
