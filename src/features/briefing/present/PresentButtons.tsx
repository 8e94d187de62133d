import type { Briefing } from "#domain/briefing/briefing.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { briefing as words } from "#messages/files/briefing.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { PrintBriefing } from "./PrintBriefing.tsx";
import { askFullScreen } from "./TalkPage.tsx";

interface Props {
  readonly briefing: Briefing;
  readonly snapshot: Snapshot;
}

/** Begins the talk, on the whole screen where the browser lets us, or prints the briefing. */
export const PresentButtons = ({ briefing, snapshot }: Props) => {
  const { go } = useNavigation();
  return (
    <div className="my-3 flex flex-wrap items-center gap-2 text-small print:hidden">
      <Button
        className="pointer-coarse:min-h-11"
        look="solid"
        onClick={() => {
          askFullScreen();
          go("/briefing/present", () => new URLSearchParams());
        }}
      >
        {words.actions.present}
      </Button>
      <PrintBriefing slides={briefing.slides} snapshot={snapshot} title={briefing.title} />
    </div>
  );
};
