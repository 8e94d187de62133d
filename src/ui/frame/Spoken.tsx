interface Props {
  readonly shown: string;
  /** The same in full. */
  readonly said: string;
}

/** What is abbreviated for the eye, in full for the ear. */
export const Spoken = ({ shown, said }: Props) =>
  shown === said ? (
    shown
  ) : (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="sr-only select-none">{said}</span>
    </>
  );
