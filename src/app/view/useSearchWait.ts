import { useEffect, useState } from "react";

/** How long a view waits for the search that a link asks for, in ms. */
export const SEARCH_WAIT = 1000;

/**
 * Whether a view still waits for its search, as one does for a moment when a link opens it: results by title alone
 * would be replaced at once, and everything would move.
 */
export const useSearchWait = (isPending: boolean): boolean => {
  const [isWaiting, setWaiting] = useState(isPending);
  if (isWaiting && !isPending) setWaiting(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(false), SEARCH_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return isWaiting && isPending;
};
