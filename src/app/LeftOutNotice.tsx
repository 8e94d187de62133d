import { useMemo } from "react";

import { leftOutWords } from "#domain/leftOut.ts";
import { selecting } from "#domain/selection.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { vocabularyOf } from "#domain/vocabulary.ts";
import { LinkNotice } from "#ui/LinkNotice.tsx";
import { useNavigation } from "#ui/navigation.tsx";

/** Names what the address asks of the selection in vain. */
export const LeftOutNotice = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { parameters, change } = useNavigation();
  const { dataset, selection, today } = snapshot;
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const sentences = leftOutWords(parameters, vocabulary, today);
  return (
    <LinkNotice
      onTidy={() => change(selecting(selection), { replace: true })}
      sentences={sentences}
    />
  );
};
