interface Props {
  readonly shown: string;
  /** The text in full. */
  readonly full: string;
}

/** Text that is abbreviated on screen and given in full to screen readers. */
export const Spoken = ({ shown, full }: Props) =>
  shown === full ? (
    shown
  ) : (
    <>
      {/* First, so that text after the component directly follows what is shown. */}
      <span className="sr-only select-none">{full}</span>
      <span aria-hidden="true">{shown}</span>
    </>
  );
