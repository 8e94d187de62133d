import { Component, type ReactNode } from "react";

import { forgetFailures, messageOf, NotLoaded } from "#ui/screen/lazy.tsx";

/** Why something couldn't be rendered. */
export interface RenderFault {
  readonly message: string;
  /** Whether its module couldn't be loaded, which may succeed the next time. */
  readonly isNotLoaded: boolean;
  /** Tries to render it again. */
  readonly retry: () => void;
}

interface Props {
  readonly children: ReactNode;
  /** A change of it makes the boundary render its children again. */
  readonly resetKey: string;
  readonly fallback: (fault: RenderFault) => ReactNode;
}

interface State {
  readonly fault: Omit<RenderFault, "retry"> | undefined;
  readonly resetKey: string;
}

/** Contains an error of one view, so that the rest of the page stays. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: { message: messageOf(error), isNotLoaded: error instanceof NotLoaded } };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey
      ? null
      : { fault: undefined, resetKey: props.resetKey };
  }

  override componentDidCatch(): void {
    forgetFailures();
  }

  readonly retry = (): void => this.setState({ fault: undefined });

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return this.props.fallback({ ...fault, retry: this.retry });
  }
}
