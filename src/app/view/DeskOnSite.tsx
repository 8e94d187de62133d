import { desk } from "#messages/desk/desk.ts";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

/** In the place of the desk in a page saved as one file. */
export const DeskOnSite = () => (
  <>
    <ViewHeader title={desk.name} />
    <p>{desk.onlyOnSite}</p>
  </>
);
