import type { ReactNode } from "react";

import { parts } from "#messages/app/parts.ts";
import { ViewMenu } from "#ui/bar/ViewMenu.tsx";

interface Props {
  /** How the view is drawn, in a word or two: 'by verdict'. */
  readonly chosen: string;
  /** How wide the panel is: a class of the style sheet. */
  readonly width?: string;
  readonly children: ReactNode;
}

/**
 * The controls of a view, behind the button 'View' in the bar above it. A view draws it wherever it likes;
 * in a test of the view alone it stands in place.
 */
export const ViewControls = (props: Props) => (
  <ViewMenu before={parts.viewIs} label={parts.view} {...props} />
);
