import { startTransition, useEffect, useState } from "react";

/**
 * A value that follows once what is drawn of the new one already stands on the screen. Within what
 * follows, it follows that: parts of a view come one after the other, from the top down.
 */
export const useDeferred = <Value>(value: Value): Value => {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    startTransition(() => setShown(() => value));
  }, [value]);
  return shown;
};
