import { dataDesk } from "#messages/views/dataDesk.ts";
import { ViewHeader } from "#ui/frame/ViewHeader.tsx";

// A page saved as one file holds the data it was saved with.

export const SavedOwn = () => <ViewHeader title={dataDesk.ownSaved} />;

export const SavedDesk = () => <ViewHeader title={dataDesk.deskSaved} />;
