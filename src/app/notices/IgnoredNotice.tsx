import { ignoredInSelection } from "#domain/query/parameters/ignoredInSelection.ts";
import { ignoredWords } from "#messages/app/ignored.ts";
import type { PageParameters } from "#domain/query/parameters/page.ts";
import { ignoredIn, withoutIgnored } from "#domain/query/parameters/ignored.ts";
import { withSelection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { LinkNotice } from "#ui/frame/LinkNotice.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { idIn } from "#app/pages.ts";

interface Props {
  readonly snapshot: Snapshot;
  /** Undefined on pages that declare none. */
  readonly parametersOf: PageParameters | undefined;
}

/** Names what the address asks for in the selection and on this page, and can't be used. */
export const IgnoredNotice = ({ snapshot, parametersOf }: Props) => {
  const { parameters, path, change } = useNavigation();
  const { dataset, selection, today } = snapshot;
  const vocabulary = vocabularyOf(dataset);
  const declared = parametersOf?.({ snapshot, id: idIn(path) }) ?? [];
  return (
    <LinkNotice
      onTidy={() =>
        change((before) => withSelection(withoutIgnored(before, declared), selection), {
          replace: true,
        })
      }
      sentences={ignoredWords([
        ...ignoredInSelection(parameters, vocabulary, today),
        ...ignoredIn(parameters, declared),
      ])}
    />
  );
};
