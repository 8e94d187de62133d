import type { ReactNode } from "react";

import { parts } from "#messages/app/parts.ts";
import { ViewMenu } from "#ui/bar/ViewMenu.tsx";

interface Props {
  /** The present choice in a word or two: 'by verdict'. */
  readonly chosen: string;
  /** The width of the panel, as a class. */
  readonly width?: string;
  readonly children: ReactNode;
}

/**
 * The controls of a view, behind the button 'View' in the bar above it. A view may render it anywhere in its
 * tree; without a bar, as in a test of the view alone, it is rendered in place.
 */
export const ViewControls = (props: Props) => (
  <ViewMenu before={parts.viewIs} label={parts.view} {...props} />
);
