import { use, useEffect, useState } from "react";

import type { EditionName } from "#domain/briefing/briefing.ts";
import { EditionContext } from "#figures/editionContext.ts";

/** The edition of the data set that is shown, where that can be known; undefined until it is asked. */
export const useEdition = (): { readonly edition: EditionName | undefined } | undefined => {
  const editionOf = use(EditionContext);
  const [known, setKnown] = useState<{ readonly edition: EditionName | undefined }>();
  useEffect(() => {
    let isOver = false;
    void editionOf().then((edition) => (isOver ? undefined : setKnown({ edition })));
    return () => {
      isOver = true;
    };
  }, [editionOf]);
  return known;
};
