import { type ReactNode, useId, useState } from "react";

import { Arrow } from "#ui/bar/BarMenu.tsx";
import { Button } from "#ui/frame/Button.tsx";

interface Props {
  /** What the button says that unfolds them. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Controls that a phone, on which the desk is mostly read, shows on demand; in a wide window they are in sight. */
export const PhoneFold = ({ label, className = "", children }: Props) => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        aria-controls={id}
        aria-expanded={isOpen}
        className="min-h-11 lg:hidden"
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <Arrow />
      </Button>
      <div className={`${className} ${isOpen ? "" : "max-lg:hidden"}`} id={id}>
        {children}
      </div>
    </>
  );
};
