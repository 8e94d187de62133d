import { briefing } from "#messages/files/briefing.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { askFullScreen } from "./TalkPage.tsx";

/** Begins the talk, on the whole screen where the browser lets us. */
export const PresentButtons = () => {
  const { go } = useNavigation();
  return (
    <Button
      className="pointer-coarse:min-h-11"
      look="solid"
      onClick={() => {
        askFullScreen();
        go("/briefing/present", () => new URLSearchParams());
      }}
    >
      {briefing.actions.present}
    </Button>
  );
};
