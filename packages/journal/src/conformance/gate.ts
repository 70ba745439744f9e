/** A door that a test holds shut until it has seen what it wanted to see. */
export interface Gate {
  /** Resolves when somebody stands before the gate. */
  readonly reached: Promise<void>;
  /** Waits until the gate opens. */
  pass(): Promise<void>;
  open(): void;
}

export function createGate(): Gate {
  let reach = (): void => undefined;
  let open = (): void => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    reached,
    pass: () => {
      reach();
      return opened;
    },
    open: () => open(),
  };
}
