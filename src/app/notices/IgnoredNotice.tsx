import { withSelection } from "#domain/query/selection/selectionAddress.ts";
import { ignoredWords } from "#messages/app/ignored.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";
import type { Ignored } from "#domain/query/parameters/parameter.ts";
import { ignoredIn, withoutIgnored } from "#domain/query/parameters/ignored.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { LinkNotice } from "#ui/frame/LinkNotice.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { idIn } from "#app/pages/pages.ts";

interface Props {
  /** Values in the address that the selection can't use. */
  readonly ignored: readonly Ignored[];
  readonly snapshot: Snapshot;
  /** Undefined on pages without parameters. */
  readonly parametersOf: PageParameters | undefined;
}

/** Names the values in the address that the selection or this page can't use. */
export const IgnoredNotice = ({ ignored, snapshot, parametersOf }: Props) => {
  const { parameters, path, change } = useNavigation();
  const declared = parametersOf?.({ snapshot, id: idIn(path) }) ?? [];
  return (
    <LinkNotice
      onTidy={() =>
        change((before) => withSelection(withoutIgnored(before, declared), snapshot.selection), {
          replace: true,
        })
      }
      sentences={ignoredWords([...ignored, ...ignoredIn(parameters, declared)])}
    />
  );
};
