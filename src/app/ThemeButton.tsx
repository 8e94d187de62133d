import { Button } from "#ui/Button.tsx";

import { texts } from "./texts.ts";
import { useTheme } from "./useTheme.ts";

/** Moves through system, light and dark. Its words say which holds. */
export const ThemeButton = () => {
  const [theme, next] = useTheme();
  return (
    <Button look="plain" onClick={next}>
      <span aria-hidden="true">◐</span>
      <span className="max-sm:sr-only">{texts.theme[theme]}</span>
    </Button>
  );
};
