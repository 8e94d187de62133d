import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** When it changes, drawing is tried again. */
  readonly resetKey: string;
  readonly fallback: (message: string) => ReactNode;
}

interface State {
  readonly message: string | undefined;
  readonly resetKey: string;
}

/** Keeps a fault in one view from taking the rest of the page with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey
      ? null
      : { message: undefined, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === undefined ? this.props.children : this.props.fallback(message);
  }
}
