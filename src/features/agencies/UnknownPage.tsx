import { RouteLink } from "#ui/RouteLink.tsx";
import { ViewHeader } from "#ui/ViewHeader.tsx";

interface Props {
  readonly noun: string;
  readonly id: string;
  readonly to: string;
  readonly words: string;
}

/** A page of something that the data set doesn't hold: says so, and leads on. */
export const UnknownPage = ({ noun, id, to, words }: Props) => (
  <>
    <ViewHeader title={`No such ${noun}`} />
    <p>
      The data set holds no {noun} with the id {id}.{" "}
      <RouteLink className="underline" to={to}>
        {words}
      </RouteLink>
    </p>
  </>
);
