import { parts as words } from "#messages/app/parts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

/** Names the record or target in the address of the desk. */
export const correctParameter = "correct";

/** Leads to the form of a record or target at the desk, which a page saved as one file doesn't have. */
export const CorrectLink = ({
  id,
  thing,
}: {
  readonly id: string;
  readonly thing: keyof typeof words.correct;
}) =>
  import.meta.env.FORM === "one-file" ? null : (
    <p className="py-1 text-small print:hidden">
      <RouteLink
        change={(parameters) => {
          const next = new URLSearchParams(parameters);
          next.set(correctParameter, id);
          return next;
        }}
        className="py-1.25 text-muted underline decoration-rule underline-offset-2 hover:decoration-ink"
        to="/desk"
      >
        {words.correct[thing]}
      </RouteLink>
    </p>
  );
