import type { Dataset } from "#domain/dataset.ts";
import { quoted, vainWords } from "#domain/leftOut.ts";
import { LinkNotice } from "#ui/LinkNotice.tsx";
import { setParameter, useNavigation } from "#ui/navigation.tsx";

interface Props {
  readonly dataset: Dataset;
  /** The parameter of the address that names a body, and what it asks for. */
  readonly parameter: "compare" | "select";
  readonly what: string;
  /** A body for which it asks in vain although there is one. */
  readonly but?: string;
}

/** Says by name that the address asks for a body that isn't there. */
export const VainBody = ({ dataset, parameter, what, but }: Props) => {
  const { parameters, change } = useNavigation();
  const asked = parameters.get(parameter)?.trim() ?? "";
  const isKnown = dataset.agencies.has(asked) && asked !== but;
  if (asked === "" || isKnown || dataset.missing.has("agencies")) return null;
  return (
    <LinkNotice
      onTidy={() => change(setParameter(parameter, undefined), { replace: true })}
      sentences={
        asked === but
          ? ["The link compares the body with itself; that is left out."]
          : vainWords([`${what} ${quoted(asked)}`], [])
      }
    />
  );
};
