import { useCallback, useState } from "react";

/** State of what a key names: with another key it begins anew. */
export const useStateOf = <State>(
  key: string,
  first: () => State,
): readonly [State, (state: State) => void] => {
  const [kept, setKept] = useState(() => ({ key, state: first() }));
  const set = useCallback(
    (state: State): void =>
      setKept((before) => (before.key === key && before.state === state ? before : { key, state })),
    [key],
  );
  return [kept.key === key ? kept.state : first(), set];
};
