/** Why the browser doesn't store a value: there is no room left, or it is forbidden. */
export const refusalOf = (error: unknown): "full" | "refused" =>
  error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "refused";

/** A write holds its lock until other tabs have received the storage event, which takes some ms. */
const otherTabsNotified = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

/**
 * Writes while no other tab writes under the same key of local storage, and ends once it is written. Where there are
 * no locks, or none is given, it writes at once: connections that aren't secure have none, and pages without an origin
 * of their own and browsers that block a site's data refuse them.
 */
export const writeLocked = (key: string, write: () => void): Promise<void> => {
  if (!("locks" in navigator)) {
    write();
    return Promise.resolve();
  }
  let isWritten = false;
  const once = (): void => {
    isWritten = true;
    write();
  };
  const locked = navigator.locks.request(key, async () => {
    once();
    await otherTabsNotified();
  });
  return locked.catch((error: unknown) => {
    if (isWritten) throw error;
    once();
  });
};
