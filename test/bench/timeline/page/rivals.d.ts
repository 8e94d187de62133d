/** What is used of the libraries that we measure ourselves beside. */
declare module "rival-uplot" {
  type Column = ArrayLike<number | null>;
  export default class UPlot {
    constructor(options: object, data: readonly Column[], target: HTMLElement);
    setScale(key: "x", range: { readonly min: number; readonly max: number }): void;
    setData(data: readonly Column[], resetScales: boolean): void;
    redraw(): void;
    destroy(): void;
  }
}

declare module "rival-vis" {
  export class DataSet {
    readonly length: number;
    constructor(items: readonly object[]);
  }
  export class Timeline {
    constructor(target: HTMLElement, items: DataSet, groups: DataSet, options: object);
    setWindow(start: Date, end: Date, options: { readonly animation: false }): void;
    setItems(items: DataSet): void;
    /** Draws at once, where `redraw` waits for the next frame. */
    _origRedraw(): void;
    destroy(): void;
  }
}
